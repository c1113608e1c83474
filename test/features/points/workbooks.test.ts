import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listGradings } from '../../../electron/features/grades/views/gradings';
import { gradingsWorkbook } from '../../../electron/features/grades/workbooks/gradings';
import { staff, timeline } from '../../../electron/features/organization/repository';
import { findStaffByNo } from '../../../electron/features/organization/views/person';
import { rosterWorkbook } from '../../../electron/features/organization/workbooks/roster';
import { pointsEntries } from '../../../electron/features/points/repository';
import { closeMonth } from '../../../electron/features/points/service/close';
import { showPay } from '../../../electron/features/points/views/show';
import { pointsWorkbook } from '../../../electron/features/points/workbooks/points';
import { importWorkbookAs } from '../../../electron/features/workbooks/service/import';
import type { Workbook } from '../../../electron/files/sheets/workbook';
import { fixedClock, openOffice, valueOf } from '../../builders/office';
import { workbookFolder } from '../../builders/workbooks';

type Cells = readonly (readonly (string | number)[])[];

const clock = fixedClock('2026-10-15');
let office: ReturnType<typeof openOffice>;
let folder: ReturnType<typeof workbookFolder>;
let files = 0;

const take = async (kind: Workbook, rows: Cells) => {
  files += 1;
  const file = folder.put(`${files}.csv`, rows.map((row) => row.join(',')).join('\r\n'));
  return valueOf(await importWorkbookAs(office, kind, { file, dryRun: false, goodRows: true }));
};

beforeEach(async () => {
  office = openOffice(undefined, clock);
  folder = workbookFolder();
  await take(rosterWorkbook, [
    ['工号', '姓名', '入职日期'],
    ['00001', '王伟', '2024-03-05'],
    ['00002', '李娜', '2024-03-05'],
  ]);
});
afterEach(() => {
  office.dispose();
  folder.remove();
});

const GRADINGS = ['工号*', '定级日期*', '方案*', '积分', '等级'];
const POINTS = ['工号*', '姓名*', '月份*', '项目*', '分值*', '事由*'];
const counts = { new: 0, changed: 0, unchanged: 0, conflict: 0, refused: 0 };

describe("the source's example, from sheets", () => {
  it('comes out to the yuan', async () => {
    expect(
      await take(gradingsWorkbook, [['历史定级表'], GRADINGS, [1, '2026年2月3日', 'B', 350, '']]),
    ).toMatchObject({ counts: { ...counts, new: 1 } });
    const points = await take(pointsWorkbook, [
      POINTS,
      ['00001', '王伟', '2026-02', '工作业绩', 3, '安装提前完成'],
      ['00001', '王伟', '2026年3月', '工作业绩', '＋2', '客户表扬'],
      ['00001', '王伟', '2026/4', '工作态度', 5, '不影响停滞扣减'],
      ['00001', '王伟', '2026-5', '工作业绩', -1, '返修'],
      ['00001', '王伟', '2026-07', '业绩', 4, '抢修'],
      ['00001', '王伟', '2026-08', '工作业绩', 2.5, '抢修'],
    ]);
    expect(points).toMatchObject({ counts: { ...counts, new: 6 }, refused: [] });
    const [item] = showPay(office, '00001', 2026);
    expect(
      item?.months
        .filter(({ month }) => month >= '2026-06' && month <= '2026-09')
        .map(({ pay, base, deduction }) => [pay, base, deduction]),
    ).toEqual([
      [3300, 3500, 200],
      [3100, 3500, 400],
      [3100, 3500, 400],
      [3500, 3500, 0],
    ]);
    expect(item?.months.find(({ month }) => month === '2026-06')?.derivation).toContain(
      '350 分 × 10 元 = 3500 元',
    );
  });
});

describe('past gradings', () => {
  const rows = () => listGradings(office.db, { search: '', scheme: '', state: '', staffId: '' }, 'BJ01');

  it('hold at once, in whatever order they stand; the latest is the grade', async () => {
    const answer = await take(gradingsWorkbook, [
      GRADINGS,
      ['00001', '2026-03-01', 'B', 430, '资深维修工'],
      ['00001', '2025-03-01', 'B', 340, 3],
      ['00002', '2025-05-06', 'A', '', '高级技工'],
      ['00002', '2025-05-06', 'C', '', '中级'],
    ]);
    expect(answer).toMatchObject({ counts: { ...counts, new: 4 } });
    expect(
      rows().map(({ scheme, gradedOn, grade, state }) => [scheme, gradedOn, grade, state]),
    ).toContainEqual(['B', '2025-03-01', '高级维修工', 'confirmed']);
    expect(staff.list(office.db, '1', [], 'r.staff_no').map((person) => person.grade)).toEqual([
      '资深维修工',
      '中级',
    ]);
    const id = findStaffByNo(office.db, '00001')?.id ?? '';
    expect(timeline.list(office.db, "r.staff_id = ? AND r.aspect = 'grade'", [id]).length).toBe(2);
  });

  it('are changed by a sheet, not doubled', async () => {
    await take(gradingsWorkbook, [GRADINGS, ['00001', '2026-03-01', 'B', 350, '']]);
    expect(await take(gradingsWorkbook, [GRADINGS, ['00001', '2026-03-01', 'B', 350, ''], []])).toMatchObject(
      {
        counts: { ...counts, unchanged: 1 },
      },
    );
    expect(await take(gradingsWorkbook, [GRADINGS, ['00001', '2026-03-01', 'B', 360, '']])).toMatchObject({
      counts: { ...counts, changed: 1 },
    });
    expect(rows()).toMatchObject([{ points: 360, origin: 'sheet' }]);
  });

  it.each<[string, readonly (string | number)[], string]>([
    ['an unknown number', ['00009', '2026-03-01', 'B', 350, ''], 'E_GRADING_STAFF_UNKNOWN'],
    ['a day ahead', ['00001', '2026-10-16', 'B', 350, ''], 'E_GRADING_FUTURE'],
    ['scheme B without points', ['00001', '2026-03-01', 'B', '', '高级维修工'], 'E_GRADING_POINTS_MISSING'],
    [
      'a grade that the points do not give',
      ['00001', '2026-03-01', 'B', 350, '专家'],
      'E_GRADING_GRADE_DIFFERS',
    ],
    ['scheme A without a grade', ['00001', '2026-03-01', 'A', '', ''], 'E_GRADING_GRADE_MISSING'],
    ['a grade of another scheme', ['00001', '2026-03-01', 'A', '', '专家'], 'E_GRADE_UNKNOWN'],
    ['points with three places', ['00001', '2026-03-01', 'B', 350.125, ''], 'E_GRADING_POINTS_RANGE'],
    ['negative points', ['00001', '2026-03-01', 'B', -1, ''], 'E_GRADING_POINTS_RANGE'],
    ['an unknown scheme', ['00001', '2026-03-01', 'D', 350, ''], 'E_SHEET_NOT_CHOICE'],
  ])('refuse %s', async (_name, row, code) => {
    const answer = await take(gradingsWorkbook, [GRADINGS, row]);
    expect(answer.counts.refused).toBe(1);
    expect(answer.refused[0]?.code).toBe(code);
    expect(rows()).toEqual([]);
  });

  it('from before the hire date are named and kept', async () => {
    expect(await take(gradingsWorkbook, [GRADINGS, ['00001', '2023-03-01', 'B', 350, '']])).toMatchObject({
      counts: { ...counts, new: 1 },
      warnings: [{ code: 'E_STAFF_BEFORE_HIRE' }],
    });
  });
});

describe('points rows', () => {
  const GOOD = ['00001', '王伟', '2026-09', '工作业绩', 3, '抢修'] as const;

  it('are known again: the same changes nothing, others under the same reason are left alone', async () => {
    expect(await take(pointsWorkbook, [POINTS, GOOD])).toMatchObject({ counts: { ...counts, new: 1 } });
    const more = await take(pointsWorkbook, [
      POINTS,
      GOOD,
      ['00001', '王伟', '2026-09', '工作业绩', 4, '抢修'],
      ['00001', '王伟', '2026-09', '工作业绩', 3, '又一次抢修'],
    ]);
    expect(more).toMatchObject({
      counts: { ...counts, new: 1, unchanged: 1, conflict: 1 },
      warnings: [{ code: 'E_POINTS_ENTERED_DIFFERENTLY' }],
    });
    expect(pointsEntries.list(office.db).map((entry) => entry.hundredths)).toEqual([300, 300]);
  });

  it('with 0 points are named and book nothing', async () => {
    expect(
      await take(pointsWorkbook, [POINTS, ['00001', '王伟', '2026-09', '工作业绩', 0, '没有加分']]),
    ).toMatchObject({ counts: { ...counts, unchanged: 1 }, warnings: [{ code: 'E_POINTS_ZERO' }] });
    expect(pointsEntries.list(office.db)).toEqual([]);
  });

  it('of a closed month are refused', async () => {
    valueOf(closeMonth(office, { month: '2026-09', reviewer: '李强', note: '', outOfOrder: '' }));
    expect((await take(pointsWorkbook, [POINTS, GOOD])).refused).toMatchObject([
      { code: 'E_POINTS_MONTH_CLOSED' },
    ]);
  });

  it.each<[string, readonly (string | number)[], string]>([
    ['another name', ['00001', '王五', '2026-09', '工作业绩', 3, '抢修'], 'E_POINTS_NAME_DIFFERS'],
    ['an unknown number', ['00009', '王伟', '2026-09', '工作业绩', 3, '抢修'], 'E_POINTS_STAFF_UNKNOWN'],
    ['an unknown item', ['00001', '王伟', '2026-09', '奖金', 3, '抢修'], 'E_POINTS_ITEM_UNKNOWN'],
    ['a month ahead', ['00001', '王伟', '2026-11', '工作业绩', 3, '抢修'], 'E_POINTS_MONTH_FUTURE'],
    ['three decimal places', ['00001', '王伟', '2026-09', '工作业绩', 0.125, '抢修'], 'E_POINTS_DECIMALS'],
    ['too many points', ['00001', '王伟', '2026-09', '工作业绩', 201, '抢修'], 'E_POINTS_TOO_MANY'],
    ['words for points', ['00001', '王伟', '2026-09', '工作业绩', '三分', '抢修'], 'E_SHEET_NOT_NUMBER'],
    ['no reason', ['00001', '王伟', '2026-09', '工作业绩', 3, ''], 'E_SHEET_CELL_EMPTY'],
    ['thirteen months', ['00001', '王伟', '2026-13', '工作业绩', 3, '抢修'], 'E_SHEET_NOT_MONTH'],
  ])('refuse %s', async (_name, row, code) => {
    const answer = await take(pointsWorkbook, [POINTS, row]);
    expect(answer.counts.refused).toBe(1);
    expect(answer.refused[0]?.code).toBe(code);
  });
});
