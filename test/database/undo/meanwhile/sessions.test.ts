import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sessions, traineesOf } from '../../../../electron/features/sessions/repository';
import {
  recordAttendance,
  setSessionStatus,
} from '../../../../electron/features/sessions/service/attendance';
import { addMakeup } from '../../../../electron/features/sessions/service/makeup';
import {
  moveSession,
  removeSession,
  updateSession,
} from '../../../../electron/features/sessions/service/sessions';
import { addTrainees, removeTrainee } from '../../../../electron/features/sessions/service/trainees';
import { fixedClock, openOffice, valueOf } from '../../../builders/office';
import { addStaff, unitId } from '../../../builders/staff';
import { addCourse, addSession, attendanceLine, entryOf } from '../../../builders/training';
import { undoLast } from '../../../builders/undo';

import { type Case, refuseEach, when } from './case';

let office = openOffice();
let [wang, li, _zhao, course] = ['', '', '', ''];
beforeEach(() => {
  office = openOffice(undefined, fixedClock('2026-07-10'));
  [wang = '', li = '', _zhao = ''] = ['王伟', '李娜', '赵强'].map(
    (name, index) => addStaff(office, { staffNo: `000${index}`, name }).id,
  );
  course = addCourse(office).id;
});
afterEach(() => office.dispose());

const seen = ({ id, version }: { readonly id: string; readonly version: number }) => ({ id, version });
const DAY = { startsAt: '2026-07-10T09:00', endsAt: '2026-07-10T10:00' };
const session = (trainees: readonly string[] = [], given: object = {}) =>
  addSession(office, course, { ...DAY, ...given }, trainees);
const now = (id: string) => {
  const found = sessions.find(office.db, id);
  if (found === undefined) throw new Error('no session');
  return found;
};
const attend = (sessionId: string, attendance: 'present' | 'absent' | null) =>
  valueOf(
    recordAttendance(office, {
      sessionId,
      entries: traineesOf(office.db, sessionId).map((entry) => attendanceLine(entry, { attendance })),
    }),
  );
const liComes = (sessionId: string) =>
  valueOf(
    recordAttendance(office, {
      sessionId,
      entries: [attendanceLine(entryOf(office, sessionId, li), { attendance: 'present' })],
    }),
  );
const setStatus = (id: string, status: 'planned' | 'held' | 'cancelled') =>
  valueOf(setSessionStatus(office, { ...seen(now(id)), status, overlapReason: '' }));
const refit = (id: string, given: object) => {
  const { sessionNo, courseId, startsAt, endsAt, place, trainerId, capacity, content } = now(id);
  const fields = { sessionNo, courseId, startsAt, endsAt, place, trainerId, capacity, content };
  valueOf(updateSession(office, { ...seen(now(id)), fields: { ...fields, overlapReason: '', ...given } }));
};

const CASES: Readonly<Record<string, Case>> = {
  'a trainee was taken off a list that was cancelled since': when(
    () => {
      const { id } = session([li]);
      valueOf(removeTrainee(office, { id: entryOf(office, id, li).id, version: 1 }));
      return id;
    },
    (id) => setStatus(id, 'cancelled'),
    'E_SESSION_CANCELLED',
  ),
  'people were put on a list that was cancelled since': when(
    () => {
      const { id } = session();
      valueOf(addTrainees(office, { sessionId: id, staffIds: [li], overlapReason: '' }));
      return id;
    },
    (id) => setStatus(id, 'cancelled'),
    'E_SESSION_CANCELLED',
  ),
  'a trainee was taken off and put on again': when(
    () => {
      const { id } = session([li]);
      valueOf(removeTrainee(office, { id: entryOf(office, id, li).id, version: 1 }));
      return id;
    },
    (id) => valueOf(addTrainees(office, { sessionId: id, staffIds: [li], overlapReason: '' })),
    'E_TRAINEE_ON_LIST',
  ),
  'a trainee was taken off and sits in another session now': when(
    () => {
      const { id } = session([li]);
      valueOf(removeTrainee(office, { id: entryOf(office, id, li).id, version: 1 }));
    },
    () => session([li]),
    'E_SESSION_OVERLAP',
  ),
  'a session was moved, and its old time was booked': when(
    () => {
      const { id, trainerId } = session();
      const times = { startsAt: '2026-07-11T09:00', endsAt: '2026-07-11T10:00' };
      valueOf(moveSession(office, { ...seen(now(id)), ...times, overlapReason: '' }));
      return trainerId;
    },
    (trainerId) => session([], { trainerId }),
    'E_SESSION_OVERLAP',
  ),
  'a session to come was moved to today, and somebody came': when(
    () => {
      const { id } = session([li, wang], { startsAt: '2026-07-20T09:00', endsAt: '2026-07-20T10:00' });
      valueOf(moveSession(office, { ...seen(now(id)), ...DAY, overlapReason: '' }));
      return id;
    },
    liComes,
    'E_SESSION_HAS_ATTENDANCE',
  ),
  'a room was made larger, and filled': when(
    () => {
      const { id } = session([li], { capacity: 1 });
      refit(id, { capacity: 3 });
      return id;
    },
    (id) => valueOf(addTrainees(office, { sessionId: id, staffIds: [wang], overlapReason: '' })),
    'E_SESSION_OVER_CAPACITY',
  ),
  'a session was opened again, and somebody new has no attendance': when(
    () => {
      const { id } = session([li]);
      attend(id, 'present');
      setStatus(id, 'planned');
      return id;
    },
    (id) => valueOf(addTrainees(office, { sessionId: id, staffIds: [wang], overlapReason: '' })),
    'E_SESSION_ATTENDANCE_MISSING',
  ),
  'a session was revived, and somebody came': when(
    () => {
      const { id } = session([li, wang]);
      setStatus(id, 'cancelled');
      setStatus(id, 'planned');
      return id;
    },
    liComes,
    'E_SESSION_HAS_ATTENDANCE',
  ),
  'an absence was entered, and made up for': when(
    () => {
      const { id } = session([li]);
      attend(id, 'absent');
      return entryOf(office, id, li).id;
    },
    (missedId) => {
      const later = session([], { startsAt: '2026-07-20T09:00', endsAt: '2026-07-20T10:00' });
      valueOf(addMakeup(office, { sessionId: later.id, missedId, overlapReason: '' }));
    },
    'E_ATTENDANCE_HAS_MAKEUP',
  ),
  'a unit was added, and people went there': when(
    () => unitId(office, 'site', '朝阳网点'),
    (siteId) => addStaff(office, { staffNo: '9', siteId }),
    'E_UNIT_IN_USE',
  ),
  'a course was added, and is taught': when(
    () => addCourse(office, { code: 'KT-02' }).id,
    (id) => addSession(office, id),
    'E_COURSE_IN_USE',
  ),
};

describe('what happened to a session meanwhile is in the way', () => refuseEach(CASES, () => office));

describe('what was so before is not', () => {
  it('a double booking that was known', async () => {
    const first = session([li]);
    session([li], { overlapReason: '分组' });
    valueOf(removeSession(office, seen(first)));
    valueOf(await undoLast(office));
    expect(traineesOf(office.db, first.id)).toHaveLength(1);
  });

  it('a cancelled session that was deleted comes back cancelled, with its list', async () => {
    const { id } = session([li]);
    setStatus(id, 'cancelled');
    valueOf(removeSession(office, seen(now(id))));
    valueOf(await undoLast(office));
    expect(now(id).status).toBe('cancelled');
    expect(traineesOf(office.db, id)).toHaveLength(1);
  });
});
