import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scorecards } from '../../../electron/features/appraisal/repository/records';
import { gradings } from '../../../electron/features/grades/repository';
import { pointsEntries } from '../../../electron/features/points/repository';
import { allWorkbooks, findWorkbook } from '../../../electron/features/workbooks/service/find';
import { importWorkbookAs } from '../../../electron/features/workbooks/service/import';
import type { ImportAnswer } from '../../../shared/features/workbooks/types';
import { fixedClock, openOffice, valueOf } from '../../builders/office';
import { workbookFolder } from '../../builders/workbooks';

/** The sheets of complaints 23, 24 and 30: imports that contradict a person's life. */

const TODAY = '2026-11-26';
let office = openOffice(undefined, fixedClock(TODAY));
let folder = workbookFolder();
let files = 0;
beforeEach(() => {
  office = openOffice(undefined, fixedClock(TODAY));
  folder = workbookFolder();
});
afterEach(() => {
  office.dispose();
  folder.remove();
});

const take = async (kind: string, rows: readonly (readonly CellValue[])[]): Promise<ImportAnswer> => {
  files += 1;
  const file = folder.put(
    `${files}.xlsx`,
    await writeXlsx({ sheets: [{ name: 'Sheet1', rows: rows.map((row) => [...row]) }] }),
  );
  return valueOf(
    await importWorkbookAs(office, valueOf(await findWorkbook(kind)), {
      file,
      dryRun: false,
      goodRows: true,
    }),
  );
};

const refusals = ({ refused }: ImportAnswer) => refused.map(({ row, code, column }) => [row, code, column]);
const warned = ({ warnings }: ImportAnswer) => warnings.map(({ row, code }) => [row, code]);

const STATUS = ['工号', '姓名', '入职日期', '状态'];
const people = async (): Promise<void> => {
  await take('roster', [
    STATUS,
    ['L1', '离职甲', '2026-04-15', '在职'],
    ['L2', '在职乙', '2026-04-15', '在职'],
    ['L3', '调出丙', '2025-01-31', '在职'],
  ]);
};
const go = async (): Promise<void> => {
  await take('roster', [
    STATUS,
    ['L1', '离职甲', '2026-04-15', '离职'],
    ['L3', '调出丙', '2025-01-31', '已调出'],
  ]);
};

describe('imports that contradict a person’s life', () => {
  beforeEach(async () => {
    await people();
    await take('gradings', [
      ['工号', '定级日期', '方案', '积分'],
      ['L3', '2025-01-31', 'B', '350'],
    ]);
    await go();
  });

  it('points: refused after a transfer, named before the hire', async () => {
    const answer = await take('points', [
      ['工号', '月份', '项目', '分值', '事由'],
      ['L1', '2026-11', '工作业绩', '5', '当月离职'],
      ['L1', '2026-03', '工作业绩', '5', '入职前'],
      ['L2', '2026-03', '工作业绩', '5', '入职前'],
      ['L3', '2026-11', '工作业绩', '5', '调出后'],
    ]);
    expect(refusals(answer)).toEqual([[5, 'E_STAFF_TRANSFERRED', '工号']]);
    expect(warned(answer)).toEqual([
      [3, 'E_STAFF_BEFORE_HIRE'],
      [4, 'E_STAFF_BEFORE_HIRE'],
    ]);
    expect(pointsEntries.list(office.db)).toHaveLength(3);
  });

  it('exam scores, appraisals and a new grade are refused after a transfer', async () => {
    const exams = await take('exam-scores', [
      ['工号', '考试名称', '考试类型', '考试日期', '成绩'],
      ['L1', 'q2', '理论', '2026-11-20', '90'],
      ['L3', 'q2', '理论', '2026-11-20', '90'],
      ['L3', 'q3', '摸底', '2026-11-20', '90'],
    ]);
    expect(refusals(exams)).toEqual([
      [3, 'E_STAFF_TRANSFERRED', '工号'],
      [4, 'E_STAFF_TRANSFERRED', '工号'],
    ]);
    const appraisals = await take('appraisal-scores', [
      ['考核周期', '工号', '指标', '评价人类型', '评价人', '得分'],
      ['2026年上半年', 'L3', '工作质量', '上级', '王', '90'],
      ['2026年上半年', 'L1', '工作质量', '上级', '王', '90'],
      ['2025年下半年', 'L2', '工作质量', '上级', '王', '90'],
    ]);
    expect(refusals(appraisals)).toEqual([[2, 'E_STAFF_TRANSFERRED', '工号']]);
    expect(warned(appraisals)).toContainEqual([4, 'E_STAFF_BEFORE_HIRE']);
    expect(scorecards.list(office.db)).toHaveLength(2);
    const grades = await take('gradings', [
      ['工号', '定级日期', '方案', '积分'],
      ['L3', '2026-11-20', 'B', '430'],
    ]);
    expect(refusals(grades)).toEqual([[2, 'E_STAFF_TRANSFERRED', '工号']]);
    expect(gradings.list(office.db)).toHaveLength(1);
  });
});

describe('a retake before its examination', () => {
  const HEAD = ['工号', '考试名称', '考试类型', '考试日期', '成绩'];
  const FIRST = ['L1', '电气理论', '理论', '2026-06-01', '60'];
  const EARLY = ['L1', '电气理论补考', '理论', '2026-05-01', '90'];
  const LATER = ['L1', '电气理论补考', '理论', '2026-07-01', '90'];
  beforeEach(people);

  it.each([
    ['after it in the sheet', [HEAD, FIRST, EARLY]],
    ['before it in the sheet', [HEAD, EARLY, FIRST]],
  ])('is refused %s', async (_name, rows) => {
    expect(refusals(await take('exam-scores', rows))).toEqual([[3, 'E_EXAM_RETAKE_EARLY', '考试日期']]);
  });

  it.each([
    ['after it', [HEAD, FIRST, LATER]],
    ['in the other order', [HEAD, LATER, FIRST]],
    ['without its examination', [HEAD, LATER]],
  ])('is taken %s', async (_name, rows) => {
    expect(refusals(await take('exam-scores', rows))).toEqual([]);
  });
});

describe('a birth date of another century', () => {
  it('is named, and the person taken', async () => {
    const answer = await take('roster', [
      ['工号', '姓名', '出生日期', '入职日期'],
      ['Y2', '世纪乙', '1925-03-01', '2024-03-01'],
      ['Y3', '世纪丙', '1995-03-01', '2024-03-01'],
      ['Y4', '世纪丁', '1959-03-01', '2024-03-01'],
      ['Y5', '世纪戊', '1958-03-01', '2024-03-01'],
    ]);
    expect(answer.counts).toMatchObject({ new: 4, refused: 0 });
    expect(warned(answer)).toEqual([
      [2, 'E_STAFF_OLD'],
      [5, 'E_STAFF_OLD'],
    ]);
  });
});

/** Every kind of sheet that says something of a person, with a row of somebody who was transferred; a new kind must be added here. */
const ROWS: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  examScores: [
    ['工号', '考试名称', '考试类型', '考试日期', '成绩'],
    ['L3', 'q', '综合', '2026-11-20', '90'],
  ],
  gradings: [
    ['工号', '定级日期', '方案', '积分'],
    ['L3', '2026-11-20', 'B', '430'],
  ],
  points: [
    ['工号', '月份', '项目', '分值', '事由'],
    ['L3', '2026-11', '工作业绩', '5', '调出后'],
  ],
  kpi: [
    ['月份', '工号', '指标', '实际值'],
    ['2026-11', 'L3', '安装完成率', '90'],
  ],
  appraisalScores: [
    ['考核周期', '工号', '指标', '评价人类型', '得分'],
    ['2026H1', 'L3', '工作质量', '上级', '90'],
  ],
  sessions: [
    ['场次编号', '课程编号', '开始时间', '结束时间', '培训师工号', '受训人工号'],
    ['PX1', 'KC001', '2026-11-20 09:00', '2026-11-20 11:00', 'L2', 'L3'],
  ],
};
/** Kinds that refuse by another way: the roster changes the person itself, attendance needs the list first. */
const OTHERWISE = ['roster', 'attendance'];

describe('every kind of sheet asks the rule', () => {
  it('is in the table', async () => {
    const withPeople = (await allWorkbooks())
      .filter(({ columns }) => columns.some(({ key }) => key === 'staffNo' || key === 'traineeNos'))
      .map(({ name }) => name);
    expect([...Object.keys(ROWS), ...OTHERWISE].toSorted()).toEqual(withPeople.toSorted());
  });

  it.each(Object.keys(ROWS))('%s', async (kind) => {
    await people();
    await go();
    await take('courses', [
      ['课程编号', '课程名称', '类别', '层级'],
      ['KC001', 'x', '产品知识', '基础'],
    ]);
    expect((await take(kind, ROWS[kind] ?? [])).refused.map(({ code }) => code)).toEqual([
      'E_STAFF_TRANSFERRED',
    ]);
  });
});
