import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undoChange } from '../../../electron/database/undo/change';
import { removeCourse } from '../../../electron/features/courses/service';
import { sessions, traineesOf } from '../../../electron/features/sessions/repository';
import { recordAttendance, setSessionStatus } from '../../../electron/features/sessions/service/attendance';
import { checkSession } from '../../../electron/features/sessions/service/booking';
import {
  createSession,
  moveSession,
  removeSession,
  updateSession,
} from '../../../electron/features/sessions/service/sessions';
import { addTrainees, removeTrainee } from '../../../electron/features/sessions/service/trainees';
import { findTrainees } from '../../../electron/features/sessions/views/people';
import { listSessions } from '../../../electron/features/sessions/views/sessions';
import { zFindTrainees, zSessionFilter } from '../../../shared/features/sessions/schema';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { addStaff, unitId } from '../../builders/staff';
import { addCourse, addSession, attendanceLine, entryOf, sessionFields } from '../../builders/training';
import { lastLine, undoLast } from '../../builders/undo';

let office = openOffice();
let course = '';
let [wang, li, zhao] = ['', '', ''];

beforeEach(() => {
  office = openOffice(undefined, fixedClock('2026-06-15'));
  course = addCourse(office).id;
  [wang, li, zhao] = [
    addStaff(office, { staffNo: '0001', name: '王伟' }).id,
    addStaff(office, { staffNo: '0002', name: '李娜', siteId: unitId(office, 'site', '朝阳网点') }).id,
    addStaff(office, { staffNo: '0003', name: '赵强', status: 'training' }).id,
  ];
});
afterEach(() => office.dispose());

const update = (id: string, given: Parameters<typeof sessionFields>[1]) => {
  const { sessionNo, courseId, startsAt, endsAt, place, trainerId, capacity, content, version } =
    sessions.find(office.db, id) ?? addSession(office, course);
  const fields = {
    sessionNo,
    courseId,
    startsAt,
    endsAt,
    place,
    trainerId,
    capacity,
    content,
    overlapReason: '',
    ...given,
  };
  return updateSession(office, { id, version, fields });
};
const list = (filter: Record<string, unknown> = {}) =>
  listSessions(office.db, zSessionFilter.parse(filter), 'BJ01', office.clock.today()).map(
    ({ sessionNo }) => sessionNo,
  );

describe('a session', () => {
  it('is kept with its trainees, each once', () => {
    const session = addSession(office, course, { sessionNo: 'PX2026001', trainerId: wang, place: '二楼' }, [
      li,
      zhao,
      li,
    ]);
    expect(listSessions(office.db, zSessionFilter.parse({}), 'BJ01', '2026-06-15')[0]).toMatchObject({
      id: session.id,
      sessionNo: 'PX2026001',
      courseCode: 'KT-01',
      trainerName: '王伟',
      place: '二楼',
      trainees: 2,
      attended: 0,
      missing: 2,
      status: 'planned',
      mine: true,
    });
  });

  it('is found by number, course, place, trainer, pinyin, day and status', () => {
    addSession(office, course, {
      sessionNo: 'A1',
      trainerId: wang,
      place: '二楼',
      startsAt: '2026-06-10T09:00',
      endsAt: '2026-06-12T11:00',
    });
    const other = addCourse(office, { code: 'AQ', name: '高空作业安全' }).id;
    addSession(office, other, { sessionNo: 'B1', startsAt: '2026-06-20T09:00', endsAt: '2026-06-20T11:00' });
    expect(list()).toEqual(['B1', 'A1']);
    for (const search of ['a1', '变频', 'bpkt', '二楼', '王', 'wangwei', 'ww'])
      expect(list({ search })).toEqual(['A1']);
    expect(list({ courseId: other })).toEqual(['B1']);
    expect(list({ trainerId: wang })).toEqual(['A1']);
    expect(list({ from: '2026-06-12', to: '2026-06-12' })).toEqual(['A1']);
    expect(list({ from: '2026-06-13', to: '2026-06-19' })).toEqual([]);
    expect(list({ status: 'withoutAttendance' })).toEqual(['A1']);
    expect(list({ status: 'cancelled' })).toEqual([]);
  });

  it('refuses a number twice, an unknown course, a wrong end, too many trainees, and who is gone', () => {
    addSession(office, course, { sessionNo: 'A1' });
    const make = (given: Parameters<typeof sessionFields>[1], trainees: string[] = []) =>
      createSession(office, {
        fields: sessionFields(course, { trainerId: wang, ...given }),
        traineeIds: trainees,
      });
    const without = make({ trainerId: null });
    expect(without).toMatchObject({ error: { code: 'E_SESSION_NO_TRAINER', field: 'trainerId' } });
    expect(codeOf(make({ sessionNo: 'A1' }))).toBe('E_SESSION_NO_TAKEN');
    expect(codeOf(make({ sessionNo: 'ａ1' }))).toBe('E_SESSION_NO_LOOKS_SAME');
    expect(codeOf(make({ courseId: 'nothing' }))).toBe('E_SESSION_COURSE_UNKNOWN');
    expect(codeOf(make({ endsAt: '2026-06-15T09:00' }))).toBe('E_SESSION_TIMES');
    expect(codeOf(make({ capacity: 1 }, [li, zhao]))).toBe('E_SESSION_OVER_CAPACITY');
    expect(codeOf(make({ trainerId: li }, [li]))).toBe('E_SESSION_TRAINER_IS_TRAINEE');
    expect(codeOf(make({}, ['nobody']))).toBe('E_SESSION_PERSON_UNKNOWN');
    const gone = addStaff(office, { staffNo: '0009', status: 'left' }).id;
    expect(codeOf(make({}, [gone]))).toBe('E_STAFF_GONE');
    valueOf(make({ startsAt: '2026-06-14T09:00', endsAt: '2026-06-14T10:00' }, [gone]));
  });

  it('is deleted and brought back with its list; its course stays', async () => {
    const session = addSession(office, course, {}, [li, zhao]);
    const gone = entryOf(office, session.id, zhao);
    valueOf(removeTrainee(office, { id: gone.id, version: 1 }));
    valueOf(removeSession(office, { id: session.id, version: 1 }));
    expect(list()).toEqual([]);
    valueOf(await undoLast(office));
    expect(traineesOf(office.db, session.id).map(({ staffId }) => staffId)).toEqual([li]);
    expect(codeOf(removeCourse(office, { id: course, version: 1 }))).toBe('E_COURSE_IN_USE');
  });
});

describe('double booking', () => {
  it('is named before saving, and saved only with a reason', () => {
    addSession(office, course, { sessionNo: 'A1', trainerId: wang, place: '二楼' }, [li]);
    const fields = sessionFields(course, {
      startsAt: '2026-06-15T10:00',
      endsAt: '2026-06-15T12:00',
      place: '二 楼',
      trainerId: li,
    });
    const conflicts = checkSession(
      office.db,
      { ...fields, sessionId: null, traineeIds: [wang, zhao] },
      'BJ01',
    );
    expect(conflicts.map(({ kind, what, sessionNo }) => [kind, what, sessionNo])).toEqual([
      ['trainer', '李娜', 'A1'],
      ['trainee', '王伟', 'A1'],
      ['place', '二 楼', 'A1'],
    ]);
    const refused = createSession(office, { fields, traineeIds: [wang, zhao] });
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'E_SESSION_OVERLAP', params: { what: '李娜 0002', sessionNo: 'A1', count: 3 } },
    });
    expect(refused.ok ? 0 : refused.error.causes?.length).toBe(2);
    const saved = valueOf(
      createSession(office, {
        fields: { ...fields, overlapReason: '两场合并讲授' },
        traineeIds: [wang, zhao],
      }),
    );
    expect(saved.overlapReason).toBe('两场合并讲授');
  });

  it('keeps no reason when nothing is booked twice', () => {
    expect(addSession(office, course, { overlapReason: '多余的' }).overlapReason).toBe('');
  });

  it('is refused when a session is moved onto another, and the move back clears the reason', () => {
    addSession(office, course, { trainerId: wang });
    const second = addSession(office, course, {
      trainerId: wang,
      startsAt: '2026-06-15T11:00',
      endsAt: '2026-06-15T12:00',
    });
    const move = (from: string, overlapReason: string, version: number) =>
      moveSession(office, {
        id: second.id,
        version,
        startsAt: `2026-06-15T${from}`,
        endsAt: '2026-06-15T12:00',
        overlapReason,
      });
    expect(codeOf(move('10:30', '', 1))).toBe('E_SESSION_OVERLAP');
    expect(valueOf(move('10:30', '合并', 1)).overlapReason).toBe('合并');
    expect(valueOf(update(second.id, { content: '换了内容' })).overlapReason).toBe('合并');
    expect(valueOf(move('11:00', '', 3)).overlapReason).toBe('');
  });

  it('looks at added trainees only, and at a revived session as a whole', () => {
    addSession(office, course, { sessionNo: 'A1' }, [li]);
    const second = addSession(office, course, {}, [zhao]);
    expect(codeOf(addTrainees(office, { sessionId: second.id, staffIds: [li], overlapReason: '' }))).toBe(
      'E_SESSION_OVERLAP',
    );
    expect(
      valueOf(addTrainees(office, { sessionId: second.id, staffIds: [wang, zhao], overlapReason: '' })),
    ).toBe(1);
    const version = sessions.find(office.db, second.id)?.version ?? 0;
    valueOf(setSessionStatus(office, { id: second.id, version, status: 'cancelled', overlapReason: '' }));
    addSession(office, course, {}, [zhao]);
    expect(
      codeOf(
        setSessionStatus(office, {
          id: second.id,
          version: version + 1,
          status: 'planned',
          overlapReason: '',
        }),
      ),
    ).toBe('E_SESSION_OVERLAP');
    valueOf(
      setSessionStatus(office, {
        id: second.id,
        version: version + 1,
        status: 'planned',
        overlapReason: '分组进行',
      }),
    );
  });

  it('is found again when a deleted session comes back', async () => {
    const first = addSession(office, course, { trainerId: wang });
    valueOf(removeSession(office, { id: first.id, version: 1 }));
    const removal = lastLine(office);
    addSession(office, course, { trainerId: wang });
    expect(codeOf(await undoChange(office, removal))).toBe('E_SESSION_OVERLAP');
  });
});

describe('the list of trainees', () => {
  it('holds as many as the place', () => {
    const session = addSession(office, course, { capacity: 2 }, [li]);
    expect(
      codeOf(addTrainees(office, { sessionId: session.id, staffIds: [wang, zhao], overlapReason: '' })),
    ).toBe('E_SESSION_OVER_CAPACITY');
    expect(valueOf(addTrainees(office, { sessionId: session.id, staffIds: [wang], overlapReason: '' }))).toBe(
      1,
    );
    expect(codeOf(update(session.id, { capacity: 1 }))).toBe('E_SESSION_OVER_CAPACITY');
  });

  it('lets people go and come back while there is room', async () => {
    const session = addSession(office, course, { capacity: 1 }, [li]);
    const entry = entryOf(office, session.id, li);
    valueOf(removeTrainee(office, { id: entry.id, version: 1 }));
    const removal = lastLine(office);
    valueOf(addTrainees(office, { sessionId: session.id, staffIds: [zhao], overlapReason: '' }));
    expect(codeOf(await undoChange(office, removal))).toBe('E_SESSION_OVER_CAPACITY');
    valueOf(removeTrainee(office, { id: entryOf(office, session.id, zhao).id, version: 1 }));
    valueOf(await undoChange(office, removal));
    expect(traineesOf(office.db, session.id)).toHaveLength(1);
  });

  it('is closed once the session was held', () => {
    const session = addSession(office, course, {}, [li]);
    valueOf(
      recordAttendance(office, {
        sessionId: session.id,
        entries: [attendanceLine(entryOf(office, session.id, li), { attendance: 'present' })],
      }),
    );
    expect(codeOf(addTrainees(office, { sessionId: session.id, staffIds: [zhao], overlapReason: '' }))).toBe(
      'E_SESSION_HELD',
    );
    expect(codeOf(removeTrainee(office, { id: entryOf(office, session.id, li).id, version: 2 }))).toBe(
      'E_SESSION_HELD',
    );
    expect(codeOf(update(session.id, { place: '别处' }))).toBe('E_SESSION_HELD');
    valueOf(update(session.id, { content: '实际讲了结构' }));
    expect(codeOf(removeSession(office, { id: session.id, version: 3 }))).toBe('E_SESSION_HAS_ATTENDANCE');
  });

  it('is filled by site or by pasted numbers, without those who are on it', () => {
    const session = addSession(office, course, {}, [wang]);
    const find = (given: Record<string, unknown>) =>
      findTrainees(office.db, zFindTrainees.parse({ sessionId: session.id, ...given }), 'BJ01');
    expect(find({}).people.map(({ name }) => name)).toEqual(['李娜', '赵强']);
    expect(find({ site: '朝阳网点' }).people.map(({ name }) => name)).toEqual(['李娜']);
    const pasted = find({ pasted: '工号\t姓名\n０００３\t赵强\n0001 王伟\n0777，0002' });
    expect(pasted.people.map(({ name }) => name)).toEqual(['赵强', '李娜']);
    expect(pasted.unknown).toEqual(['0777']);
    // A spreadsheet drops leading zeros and adds .0: the number is the same by every door.
    expect(find({ pasted: '3、2.0 0002' }).people.map(({ name }) => name)).toEqual(['赵强', '李娜']);
  });
});
