import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { courses } from '../../../electron/features/courses/repository';
import {
  findSessionByNo,
  sessions,
  sessionTrainees,
  traineesOf,
} from '../../../electron/features/sessions/repository';
import { exportWorkbook, writeTemplate } from '../../../electron/features/workbooks/service/files';
import { importWorkbook } from '../../../electron/features/workbooks/service/import';
import { fixedClock, openOffice, valueOf } from '../../builders/office';
import { addStaff } from '../../builders/staff';
import { addCourse, addSession } from '../../builders/training';

let clock = fixedClock();
let office = openOffice();
beforeEach(() => {
  clock = fixedClock('2026-06-15');
  office = openOffice(undefined, clock);
  for (const [staffNo, name] of [
    ['0001', '王伟'],
    ['0002', '李娜'],
    ['0003', '赵强'],
  ] as const)
    addStaff(office, { staffNo, name });
});
afterEach(() => office.dispose());

let serial = 0;
const sheet = async (kind: string, lines: readonly string[]) => {
  serial += 1;
  const file = join(office.paths.data, `${serial}.csv`);
  writeFileSync(file, `${lines.join('\r\n')}\r\n`);
  return valueOf(await importWorkbook(office, { kind, file, dryRun: false, goodRows: true }));
};
const reasons = (answer: Awaited<ReturnType<typeof sheet>>) =>
  answer.refused.map(({ row, code }) => `${row} ${code}`);

const COURSES = '课程编号*,课程名称*,类别*,层级*,方式,课时,产品系列';
const SESSIONS = '场次编号*,课程编号*,开始时间*,结束时间*,地点,培训师工号*,受训人工号';
const ATTENDANCE = '场次编号*,工号*,签到结果*,备注';

/** Export, import what was exported, and see that it says the same. */
const roundTrip = async (kind: string, rows: number) => {
  const file = join(office.paths.data, `${kind}.xlsx`);
  expect(valueOf(await exportWorkbook(office, { kind, file })).rows).toBe(rows);
  const answer = valueOf(await importWorkbook(office, { kind, file, dryRun: false, goodRows: false }));
  expect(answer).toMatchObject({
    ok: true,
    counts: { new: 0, changed: 0, unchanged: rows, conflict: 0, refused: 0 },
  });
};

describe('the sheet of courses', () => {
  it('adds, changes and leaves; an empty cell leaves what is there', async () => {
    const answer = await sheet('courses', [
      COURSES,
      'KC1,电路原理,产品知识,基础,理论讲授,4,变频、定频',
      'KC2,高空作业,安全,高级,,,',
    ]);
    expect(answer.counts).toMatchObject({ new: 2, refused: 0 });
    expect(courses.list(office.db, '1', [], 'r.code')[0]).toMatchObject({
      code: 'KC1',
      method: 'lecture',
      hours: 4,
      productSeries: ['变频', '定频'],
    });
    const again = await sheet('courses', [
      COURSES,
      'KC1,电路原理,产品知识,中级,,,',
      'KC2,高空作业,安全,高级,,,',
    ]);
    expect(again.counts).toMatchObject({ changed: 1, unchanged: 1 });
    expect(courses.list(office.db, '1', [], 'r.code')[0]).toMatchObject({
      tier: 'intermediate',
      hours: 4,
      productSeries: ['变频', '定频'],
    });
    await roundTrip('courses', 2);
  });

  it('refuses what cannot be, by row', async () => {
    const answer = await sheet('courses', [
      COURSES,
      'KC1,甲,产品知识,基础,,0,',
      'KC2,乙,不知道,基础,,,',
      ',丙,安全,基础,,,',
      'KC4,丁,安全,基础,,,',
      'KC4,丁,安全,基础,,,',
    ]);
    expect(answer.refused.map(({ row }) => row)).toEqual([2, 3, 4, 6]);
    expect(answer.refused[0]?.code).toBe('E_COURSE_HOURS');
    expect(answer.counts.new).toBe(1);
  });
});

describe('the sheet of sessions', () => {
  beforeEach(() => {
    addCourse(office, { code: 'KC1' });
  });

  it('plans sessions with their trainees, adds to a list, and takes nobody off it', async () => {
    const first = await sheet('sessions', [
      SESSIONS,
      'PX1,KC1,2026-06-20 09:00,2026-06-20 11:00,二楼,0001,0002',
    ]);
    expect(first.counts.new).toBe(1);
    const more = await sheet('sessions', [SESSIONS, 'PX1,KC1,2026/6/20 9:00,2026-06-20 11:00,,0001,0003']);
    expect(more.counts.changed).toBe(1);
    expect(more.warnings.map(({ code }) => code)).toEqual(['E_SESSION_TRAINEES_KEPT']);
    const session = findSessionByNo(office.db, 'BJ01', 'PX1');
    expect(session?.place).toBe('二楼');
    expect(traineesOf(office.db, session?.id ?? '')).toHaveLength(2);
    await roundTrip('sessions', 1);
  });

  it('refuses unknown courses and people, a wrong end, and a double booking, naming who and which session', async () => {
    const answer = await sheet('sessions', [
      SESSIONS,
      'PX1,KC1,2026-06-20 09:00,2026-06-20 11:00,二楼,0001,0002',
      'PX2,KC9,2026-06-21 09:00,2026-06-21 11:00,,0001,',
      'PX3,KC1,2026-06-21 09:00,2026-06-21 11:00,,0009,',
      'PX4,KC1,2026-06-21 09:00,2026-06-21 11:00,,0001,0002、0008',
      'PX5,KC1,2026-06-21 11:00,2026-06-21 09:00,,0001,',
      'PX6,KC1,2026-06-20 10:00,2026-06-20 12:00,,0003,0002',
      'PX7,KC1,2026-06-20 11:00,2026-06-20 12:00,二楼,0001,0002',
    ]);
    expect(reasons(answer)).toEqual([
      '3 E_COURSE_UNKNOWN',
      '4 E_SESSION_STAFF_UNKNOWN',
      '5 E_SESSION_STAFF_UNKNOWN',
      '6 E_SESSION_TIMES',
      '7 E_SESSION_OVERLAP',
    ]);
    const overlap = answer.refused.find(({ row }) => row === 7);
    expect(overlap?.reason).toContain('李娜 0002');
    expect(overlap?.reason).toContain('PX1');
    expect(overlap?.column).toBe('受训人工号');
    expect(answer.counts.new).toBe(2);
  });

  it('leaves an accepted double booking as it is when nothing changed', async () => {
    const course = courses.list(office.db)[0]?.id ?? '';
    const trainer = addStaff(office, { staffNo: '0010', name: '陈静' }).id;
    addSession(office, course, { sessionNo: 'A', trainerId: trainer });
    addSession(office, course, { sessionNo: 'B', trainerId: trainer, overlapReason: '两班合并' });
    await roundTrip('sessions', 2);
    expect(sessions.list(office.db, 'r.session_no = ?', ['B'])[0]?.overlapReason).toBe('两班合并');
  });
});

describe('the sheet of attendance', () => {
  beforeEach(() => {
    const course = addCourse(office, { code: 'KC1' }).id;
    const people = new Map([
      ['0002', addStaff(office, { staffNo: '0102', name: '孙丽' }).id],
      ['0003', addStaff(office, { staffNo: '0103', name: '周杰' }).id],
    ]);
    addSession(office, course, { sessionNo: 'PX1' }, [...people.values()]);
    addSession(
      office,
      course,
      { sessionNo: 'PX2', startsAt: '2026-06-16T09:00', endsAt: '2026-06-16T11:00' },
      [...people.values()],
    );
  });

  it('enters results, marks the session as held with the last, and changes them later', async () => {
    const answer = await sheet('attendance', [ATTENDANCE, 'PX1,0102,出勤,', 'PX1,0103,迟到,堵车']);
    expect(answer.counts.new).toBe(2);
    expect(findSessionByNo(office.db, 'BJ01', 'PX1')?.status).toBe('held');
    const again = await sheet('attendance', [ATTENDANCE, 'PX1,0102,病假,', 'PX1,0103,迟到,']);
    expect(again.counts).toMatchObject({ changed: 1, unchanged: 1 });
    expect(
      sessionTrainees
        .list(office.db, 'r.attendance IS NOT NULL')
        .map(({ attendance, note }) => `${attendance} ${note}`)
        .sort(),
    ).toEqual(['late 堵车', 'leave ']);
    await roundTrip('attendance', 2);
  });

  it('refuses before the day, unknown sessions and people, who is not on the list, and unknown words', async () => {
    const answer = await sheet('attendance', [
      ATTENDANCE,
      'PX2,0102,出勤,',
      'PX9,0102,出勤,',
      'PX1,0999,出勤,',
      'PX1,0001,出勤,',
      'PX1,0102,来了,',
      'PX1,0103,缺勤,',
      'PX1,0103,出勤,',
    ]);
    expect(reasons(answer).slice(0, 4)).toEqual([
      '2 E_ATTENDANCE_TOO_EARLY',
      '3 E_SESSION_UNKNOWN',
      '4 E_SESSION_STAFF_UNKNOWN',
      '5 E_ATTENDANCE_NOT_ON_LIST',
    ]);
    expect(answer.refused.map(({ row }) => row)).toEqual([2, 3, 4, 5, 6, 8]);
    expect(answer.refused[0]?.column).toBe('场次编号');
    clock.set('2026-06-16');
    expect((await sheet('attendance', [ATTENDANCE, 'PX2,0102,出勤,'])).counts.new).toBe(1);
  });
});

describe('templates', () => {
  it.each(['courses', 'sessions', 'attendance', 'exam-scores'])(
    '%s: the empty template imports as nothing',
    async (kind) => {
      const file = join(office.paths.data, `${kind}.xlsx`);
      valueOf(await writeTemplate(office, { kind, file }));
      const answer = valueOf(await importWorkbook(office, { kind, file, dryRun: false, goodRows: false }));
      expect(answer).toMatchObject({ ok: true, rows: 0 });
    },
  );
});
