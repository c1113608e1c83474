import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sessions } from '../../../electron/features/sessions/repository';
import { recordAttendance, setSessionStatus } from '../../../electron/features/sessions/service/attendance';
import { addMakeup } from '../../../electron/features/sessions/service/makeup';
import { updateSession } from '../../../electron/features/sessions/service/sessions';
import { removeTrainee } from '../../../electron/features/sessions/service/trainees';
import { listSessionsWithoutAttendance } from '../../../electron/features/sessions/views/listed';
import { viewPersonTraining } from '../../../electron/features/sessions/views/people';
import { listOpenMakeups, viewSession } from '../../../electron/features/sessions/views/sessions';
import type { RecordAttendance } from '../../../shared/features/sessions/types';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { addStaff } from '../../builders/staff';
import { addCourse, addSession, attendanceLine, entryOf } from '../../builders/training';

let clock = fixedClock();
let office = openOffice();
let course = '';
let [li, zhao] = ['', ''];

beforeEach(() => {
  clock = fixedClock('2026-06-15');
  office = openOffice(undefined, clock);
  course = addCourse(office).id;
  [li, zhao] = [
    addStaff(office, { staffNo: '0002', name: '李娜' }).id,
    addStaff(office, { staffNo: '0003', name: '赵强' }).id,
  ];
});
afterEach(() => office.dispose());

type Line = Partial<RecordAttendance['entries'][number]>;
const enter = (sessionId: string, lines: Readonly<Record<string, Line>>) =>
  recordAttendance(office, {
    sessionId,
    entries: Object.entries(lines).map(([staffId, line]) =>
      attendanceLine(entryOf(office, sessionId, staffId), line),
    ),
  });
const view = (id: string) => viewSession(office.db, id, 'BJ01', clock.today());
const tomorrow = { startsAt: '2026-06-16T09:00', endsAt: '2026-06-16T11:00' };

describe('attendance', () => {
  it('is entered from the day of the session on', () => {
    const session = addSession(office, course, tomorrow, [li]);
    expect(codeOf(enter(session.id, { [li]: { attendance: 'present' } }))).toBe('E_ATTENDANCE_TOO_EARLY');
    clock.set('2026-06-16');
    valueOf(enter(session.id, { [li]: { attendance: 'present' } }));
  });

  it('marks the session as held with the last entry', () => {
    const session = addSession(office, course, {}, [li, zhao]);
    expect(valueOf(enter(session.id, { [li]: { attendance: 'late', note: '堵车' } })).status).toBe('planned');
    expect(
      codeOf(setSessionStatus(office, { id: session.id, version: 1, status: 'held', overlapReason: '' })),
    ).toBe('E_SESSION_ATTENDANCE_MISSING');
    expect(valueOf(enter(session.id, { [zhao]: { attendance: 'leave' } })).status).toBe('held');
    expect(view(session.id)).toMatchObject({ attended: 1, missing: 0, status: 'held' });
    expect(codeOf(enter(session.id, { [zhao]: { attendance: null } }))).toBe('E_SESSION_ATTENDANCE_MISSING');
  });

  it('keeps nothing of a save with one wrong line, and names the line', () => {
    const session = addSession(office, course, {}, [li, zhao]);
    const refused = enter(session.id, {
      [li]: { attendance: 'present' },
      [zhao]: { attendance: 'present', satisfaction: 6 },
    });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'E_SATISFACTION_RANGE', field: 'entries.1.satisfaction' },
    });
    expect(entryOf(office, session.id, li).attendance).toBeNull();
  });

  it('refuses what somebody else changed meanwhile', () => {
    const session = addSession(office, course, {}, [li]);
    const seen = entryOf(office, session.id, li);
    valueOf(enter(session.id, { [li]: { attendance: 'present' } }));
    const stale = recordAttendance(office, {
      sessionId: session.id,
      entries: [attendanceLine(seen, { attendance: 'absent' })],
    });
    expect(codeOf(stale)).toBe('E_RECORD_CHANGED');
  });

  it('keeps the effect of who took part only', () => {
    const session = addSession(office, course, {}, [li]);
    expect(codeOf(enter(session.id, { [li]: { attendance: 'absent', testScore: 80 } }))).toBe(
      'E_EFFECT_NOT_ATTENDED',
    );
    valueOf(
      enter(session.id, {
        [li]: { attendance: 'present', satisfaction: 5, testScore: 88.5, observation: '能独立更换压缩机' },
      }),
    );
    expect(view(session.id)?.people[0]).toMatchObject({
      satisfaction: 5,
      testScore: 88.5,
      observation: '能独立更换压缩机',
    });
  });

  it('is not taken in a cancelled session, and a session with attendance is not cancelled or postponed', () => {
    const session = addSession(office, course, {}, [li, zhao]);
    const status = (next: 'planned' | 'held' | 'cancelled') =>
      setSessionStatus(office, {
        id: session.id,
        version: sessions.find(office.db, session.id)?.version ?? 0,
        status: next,
        overlapReason: '',
      });
    valueOf(status('cancelled'));
    expect(codeOf(enter(session.id, { [li]: { attendance: 'present' } }))).toBe('E_SESSION_CANCELLED');
    expect(codeOf(status('held'))).toBe('E_SESSION_STATUS');
    valueOf(status('planned'));
    valueOf(enter(session.id, { [li]: { attendance: 'present' } }));
    expect(codeOf(status('cancelled'))).toBe('E_SESSION_HAS_ATTENDANCE');
    const { sessionNo, courseId, place, trainerId, capacity, content, version } =
      sessions.find(office.db, session.id) ?? session;
    const fields = {
      sessionNo,
      courseId,
      place,
      trainerId,
      capacity,
      content,
      overlapReason: '',
      ...tomorrow,
    };
    expect(codeOf(updateSession(office, { id: session.id, version, fields }))).toBe(
      'E_SESSION_HAS_ATTENDANCE',
    );
  });

  it('can be corrected by reopening', () => {
    const session = addSession(office, course, {}, [li]);
    const held = valueOf(enter(session.id, { [li]: { attendance: 'present' } }));
    const reopened = valueOf(
      setSessionStatus(office, {
        id: session.id,
        version: held.version,
        status: 'planned',
        overlapReason: '',
      }),
    );
    valueOf(enter(session.id, { [li]: { attendance: null } }));
    expect(
      codeOf(
        setSessionStatus(office, {
          id: session.id,
          version: reopened.version,
          status: 'held',
          overlapReason: '',
        }),
      ),
    ).toBe('E_SESSION_ATTENDANCE_MISSING');
  });
});

describe('a make-up', () => {
  const missed = () => {
    const session = addSession(office, course, { sessionNo: 'M1' }, [li, zhao]);
    valueOf(enter(session.id, { [li]: { attendance: 'absent' }, [zhao]: { attendance: 'present' } }));
    return { session, entry: entryOf(office, session.id, li) };
  };
  const makeUp = (sessionId: string, missedId: string) =>
    addMakeup(office, { sessionId, missedId, overlapReason: '' });

  it('puts the person on a later session of the course and links both', () => {
    const { session, entry } = missed();
    const later = addSession(office, course, { sessionNo: 'M2', ...tomorrow });
    expect(listOpenMakeups(office.db, later.id).map(({ name }) => name)).toEqual(['李娜']);
    valueOf(makeUp(later.id, entry.id));
    expect(listOpenMakeups(office.db, later.id)).toEqual([]);
    expect(view(later.id)?.people[0]).toMatchObject({ name: '李娜', makeupOf: { sessionNo: 'M1' } });
    expect(view(session.id)?.people[0]).toMatchObject({ name: '李娜', madeUpIn: { sessionNo: 'M2' } });
  });

  it('links who is on the list already', () => {
    const { entry } = missed();
    const later = addSession(office, course, tomorrow, [li]);
    valueOf(makeUp(later.id, entry.id));
    expect(view(later.id)?.people).toHaveLength(1);
  });

  it('is refused for a presence, a second time, another course, and an earlier session', () => {
    const { session, entry } = missed();
    const later = addSession(office, course, tomorrow);
    expect(codeOf(makeUp(later.id, entryOf(office, session.id, zhao).id))).toBe('E_MAKEUP_NOT_MISSED');
    const other = addSession(office, addCourse(office, { code: 'X' }).id, tomorrow);
    expect(codeOf(makeUp(other.id, entry.id))).toBe('E_MAKEUP_OTHER_COURSE');
    const earlier = addSession(office, course, { startsAt: '2026-06-14T09:00', endsAt: '2026-06-14T10:00' });
    expect(codeOf(makeUp(earlier.id, entry.id))).toBe('E_MAKEUP_NOT_LATER');
    valueOf(makeUp(later.id, entry.id));
    const third = addSession(office, course, { startsAt: '2026-06-17T09:00', endsAt: '2026-06-17T10:00' });
    expect(codeOf(makeUp(third.id, entry.id))).toBe('E_MAKEUP_ALREADY');
  });

  it('keeps the absence that it makes up for, until the person is taken off its list', () => {
    const { session, entry } = missed();
    const later = addSession(office, course, tomorrow);
    valueOf(makeUp(later.id, entry.id));
    expect(codeOf(enter(session.id, { [li]: { attendance: 'present' } }))).toBe('E_ATTENDANCE_HAS_MAKEUP');
    const link = entryOf(office, later.id, li);
    valueOf(removeTrainee(office, { id: link.id, version: link.version }));
    valueOf(enter(session.id, { [li]: { attendance: 'present' } }));
  });

  it('does not count in a cancelled session, which cannot come back once another made up', () => {
    const { entry } = missed();
    const later = addSession(office, course, tomorrow);
    valueOf(makeUp(later.id, entry.id));
    const status = (next: 'planned' | 'cancelled') =>
      setSessionStatus(office, {
        id: later.id,
        version: sessions.find(office.db, later.id)?.version ?? 0,
        status: next,
        overlapReason: '',
      });
    valueOf(status('cancelled'));
    const third = addSession(office, course, { startsAt: '2026-06-17T09:00', endsAt: '2026-06-17T10:00' });
    valueOf(makeUp(third.id, entry.id));
    expect(codeOf(status('planned'))).toBe('E_MAKEUP_ALREADY');
  });
});

describe('what others look at', () => {
  it('names sessions whose day is over and that lack attendance', () => {
    const session = addSession(office, course, {}, [li, zhao]);
    const empty = addSession(office, course);
    expect(listSessionsWithoutAttendance(office.db, '2026-06-15')).toEqual([]);
    expect(
      listSessionsWithoutAttendance(office.db, '2026-06-16').map(({ id, missing }) => [id, missing]),
    ).toEqual([
      [session.id, 2],
      [empty.id, 0],
    ]);
    valueOf(enter(session.id, { [li]: { attendance: 'present' }, [zhao]: { attendance: 'present' } }));
    expect(listSessionsWithoutAttendance(office.db, '2026-06-16').map(({ id }) => id)).toEqual([empty.id]);
  });

  it("tells a person's training, with the hours attended", () => {
    const session = addSession(office, course, { sessionNo: 'M1' }, [li]);
    valueOf(enter(session.id, { [li]: { attendance: 'leave' } }));
    const later = addSession(office, course, { sessionNo: 'M2', ...tomorrow });
    valueOf(
      addMakeup(office, {
        sessionId: later.id,
        missedId: entryOf(office, session.id, li).id,
        overlapReason: '',
      }),
    );
    clock.set('2026-06-16');
    valueOf(enter(later.id, { [li]: { attendance: 'present', testScore: 91 } }));
    const { lines, hours } = viewPersonTraining(office.db, li);
    expect(hours).toBe(4);
    expect(
      lines.map(({ sessionNo, attendance, makeupOfNo, madeUpInNo }) => [
        sessionNo,
        attendance,
        makeupOfNo,
        madeUpInNo,
      ]),
    ).toEqual([
      ['M2', 'present', 'M1', null],
      ['M1', 'leave', null, 'M2'],
    ]);
  });
});
