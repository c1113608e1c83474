import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createSkillExam,
  savePanel,
  saveSkillScores,
  updateSkillExam,
} from '../../../electron/features/skill-exams/service/exams';
import { decideExam, reportLack } from '../../../electron/features/skill-exams/service/follow';
import { removeSkillExam, removeSkillScore } from '../../../electron/features/skill-exams/service/remove';
import {
  listDue,
  listDueRetakes,
  listLacks,
  listSkillExams,
  viewSkillExam,
} from '../../../electron/features/skill-exams/views/exams';
import { showTrainers } from '../../../electron/features/skill-exams/views/show';
import { exportWorkbook } from '../../../electron/features/workbooks/service/files';
import { importWorkbook } from '../../../electron/features/workbooks/service/import';
import type { SkillExamFields } from '../../../shared/features/skill-exams/types';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { addPeople } from '../../builders/staff';
import { undoLast } from '../../builders/undo';

const TODAY = '2026-06-15';
let office = openOffice();
let people: Readonly<Record<string, string>> = {};
beforeEach(() => {
  office = openOffice(undefined, fixedClock(TODAY));
  people = addPeople(office, { '0001': '王伟', '0002': '李娜', '0003': '赵强', '0009': '陈师傅' });
});
afterEach(() => office.dispose());

const id = (staffNo: string): string => people[staffNo] ?? '';
const fields = (given: Partial<SkillExamFields> = {}): SkillExamFields => ({
  name: 'A系列实操',
  examType: 'practical',
  heldOn: '2026-05-10',
  productSeries: 'A系列',
  trainerId: id('0009'),
  ...given,
});
const exam = (given: Partial<SkillExamFields> = {}) => valueOf(createSkillExam(office, fields(given)));
const view = (examId: string) => {
  const found = viewSkillExam(office.db, examId, office.officeCode(), TODAY);
  if (found === undefined) throw new Error('no exam');
  return found;
};
const entry = (
  staffNo: string,
  score: number | null,
  panel: Readonly<Record<string, number | null>> = {},
) => ({ staffId: id(staffNo), score, panel });
const save = (examId: string, ...entries: ReturnType<typeof entry>[]) =>
  saveSkillScores(office, { examId, entries });
const ALL = { technical: 80, process: 82, quality: 78, production: 80, service: 81 };

describe('a practical', () => {
  it('keeps every panel member’s score; the mean counts', () => {
    const { id: examId } = exam();
    valueOf(save(examId, entry('0001', null, ALL), entry('0002', null, { ...ALL, quality: 70 })));
    expect(view(examId).scores).toMatchObject([
      { name: '王伟', panel: ALL, scoreText: '80.2', bandTitle: '合格', passed: true, missing: [] },
      {
        name: '李娜',
        scoreText: '78.6',
        bandTitle: '不合格',
        passed: false,
        due: 'retake',
        dueOn: '2026-06-09',
      },
    ]);
    expect(valueOf(save(examId, entry('0001', null, ALL)))).toBe(0);
    expect(valueOf(save(examId, entry('0002', null, { service: null })))).toBe(1);
    expect(view(examId).scores[1]).toMatchObject({
      missing: [{ code: 'E_PANEL_ABSENT', params: { departments: '售后' } }],
      provisional: true,
      scoreText: '78',
    });
    expect(listSkillExams(office.db, { search: 'a系列', examType: '' }, office.officeCode())).toMatchObject([
      { people: 2, passed: 1, failed: 1 },
    ]);
  });
  it('refuses what does not belong and keeps nothing of it', () => {
    const practical = exam().id;
    const theory = exam({ name: '理论', examType: 'theory', productSeries: '' }).id;
    const future = exam({ name: '以后', heldOn: '2026-06-16' }).id;
    expect([
      codeOf(save(practical, entry('0001', 80, ALL))),
      codeOf(save(practical, entry('0001', null, { technical: 100.5 }))),
      codeOf(save(practical, entry('0001', null, { kitchen: 80 }))),
      codeOf(save(practical, entry('0001', null))),
      codeOf(save(theory, entry('0001', null, { technical: 80 }))),
      codeOf(save(theory, entry('0001', 80.123))),
      codeOf(save(future, entry('0001', 80))),
      codeOf(createSkillExam(office, fields())),
      codeOf(
        savePanel(office, {
          examId: practical,
          members: [{ department: 'kitchen', memberId: null, memberName: '某人' }],
        }),
      ),
    ]).toEqual([
      'E_EXAM_PANEL_AND_SCORE',
      'E_SCORE_RANGE',
      'E_EXAM_PANEL_UNKNOWN',
      'E_EXAM_SCORE_MISSING',
      'E_EXAM_NO_PANEL',
      'E_SCORE_RANGE',
      'E_EXAM_NOT_HELD',
      'E_SKILL_EXAM_EXISTS',
      'E_EXAM_PANEL_UNKNOWN',
    ]);
    expect(view(practical).scores).toEqual([]);
  });
  it('comes back with the panel’s scores, and keeps its type once scored', async () => {
    const made = exam();
    valueOf(save(made.id, entry('0001', null, ALL)));
    const fields = {
      name: made.name,
      heldOn: made.heldOn,
      productSeries: 'A系列',
      trainerId: null,
      examType: 'theory',
    } as const;
    expect(codeOf(updateSkillExam(office, { id: made.id, version: 1, fields }))).toBe('E_EXAM_HAS_SCORES');
    valueOf(removeSkillExam(office, { id: made.id, version: 1 }));
    valueOf(await undoLast(office));
    expect(view(made.id).scores).toMatchObject([{ panel: ALL, scoreText: '80.2' }]);
  });
});

describe('after failing', () => {
  it('one retake, then a decision; a decision to train again opens the way', () => {
    const theory = { examType: 'theory', productSeries: '', name: '制冷理论' } as const;
    valueOf(save(exam({ ...theory, heldOn: '2026-03-01' }).id, entry('0001', 70)));
    expect(listDue(office.db, office.officeCode())).toMatchObject([
      { name: '王伟', due: 'retake', dueOn: '2026-03-31', attempt: 1 },
    ]);
    valueOf(save(exam({ ...theory, name: '制冷理论补考', heldOn: '2026-03-20' }).id, entry('0001', 79.99)));
    const [failed] = listDue(office.db, office.officeCode());
    expect(failed).toMatchObject({ due: 'decision', attempt: 2 });
    expect(listDueRetakes(office.db, office.officeCode(), TODAY)).toHaveLength(1);
    const third = exam({ ...theory, heldOn: '2026-05-01' }).id;
    expect(codeOf(save(third, entry('0001', 90)))).toBe('E_EXAM_RETAKES_USED');
    const decision = {
      examScoreId: failed?.scoreId ?? '',
      decision: 'retrain',
      decidedOn: '2026-04-01',
      decidedBy: '周敏',
      reason: '再培训一个月',
    } as const;
    expect(codeOf(decideExam(office, { ...decision, decidedOn: '2026-03-19' }))).toBe('E_EXAM_DECISION_DAY');
    valueOf(decideExam(office, decision));
    expect(listDue(office.db, office.officeCode())).toEqual([]);
    expect(codeOf(removeSkillScore(office, { id: failed?.scoreId ?? '', version: 1 }))).toBe('E_SCORE_USED');
    valueOf(save(third, entry('0001', 90)));
    const [passed] = view(third).scores;
    expect(passed).toMatchObject({ attempt: 1, passed: true });
    expect(
      codeOf(decideExam(office, { ...decision, examScoreId: passed?.id ?? '', decidedOn: '2026-05-02' })),
    ).toBe('E_EXAM_PASSED');
  });
});

describe('a skill that proves to be lacking', () => {
  it('is held against the panel member who passed the person, nobody else', () => {
    const { id: examId } = exam();
    valueOf(
      savePanel(office, {
        examId,
        members: [{ department: 'technical', memberId: id('0003'), memberName: '' }],
      }),
    );
    valueOf(save(examId, entry('0001', null, { ...ALL, process: 90 }), entry('0002', 60)));
    const [passed, failed] = view(examId).scores;
    const lack = {
      examScoreId: passed?.id ?? '',
      department: 'technical',
      memberId: null,
      memberName: '',
      foundOn: '2026-06-01',
      finding: '不会更换压缩机',
      foundBy: '售后经理',
    };
    expect(codeOf(reportLack(office, { ...lack, department: 'quality' }))).toBe('E_LACK_NOT_PASSED');
    expect(codeOf(reportLack(office, { ...lack, department: 'process' }))).toBe('E_LACK_MEMBER');
    expect(codeOf(reportLack(office, { ...lack, foundOn: '2026-05-09' }))).toBe('E_EXAM_DECISION_DAY');
    expect(codeOf(reportLack(office, { ...lack, examScoreId: failed?.id ?? '' }))).toBe('E_LACK_FAILED');
    valueOf(reportLack(office, lack));
    expect(listLacks(office.db)).toMatchObject([
      { member: '赵强', person: '王伟 0001', department: 'technical', finding: '不会更换压缩机' },
    ]);
  });
});

const HEADER =
  '工号*,姓名,考试名称*,考试类型*,考试日期*,成绩,技术,工艺工程,品管,生产,售后,产品系列,培训师工号';
let serial = 0;
const sheet = async (lines: readonly string[]) => {
  serial += 1;
  const file = join(office.paths.data, `${serial}.csv`);
  writeFileSync(file, `${[HEADER, ...lines].join('\r\n')}\r\n`);
  return valueOf(await importWorkbook(office, { kind: 'exam-scores', file, dryRun: false, goodRows: true }));
};

describe('the sheet', () => {
  it('takes all types, panels by department, and charges the trainer', async () => {
    const answer = await sheet([
      '0001,王伟,A系列实操,实操,2026-05-10,,80,82,78,80,81,A系列,0009',
      '0002,李娜,A系列实操,实操,2026-05-10,,70,72,78,80,81,A系列,0009',
      '0003,赵强,A系列实操,实操,2026-05-10,85,,,,,,A系列,0009',
      '0001,王伟,A系列理论,理论,2026-05-08,79,,,,,,A系列,0009',
      '0002,李娜,A系列理论,理论,2026-05-08,90,,,,,,A系列,0009',
      '0003,赵强,A系列理论,理论,2026-05-08,88,,,,,,A系列,0009',
      '0001,王伟,入职摸底,摸底,2026-05-01,60,,,,,,,',
      '0003,赵强,B系列综合,综合,2026-05-20,91,,,,,,B系列,0009',
    ]);
    expect(answer.counts).toMatchObject({ new: 8, refused: 0 });
    expect(showTrainers(office).items).toMatchObject([
      { trainerNo: '0009', course: 'B系列', trainees: 1, failed: 0, charge: 0, obliged: false },
      {
        trainer: '陈师傅',
        course: 'A系列',
        trainees: 3,
        failed: 2,
        charge: 200,
        obliged: true,
        from: '2026-05-08',
        to: '2026-05-10',
      },
    ]);
    const retake = await sheet(['0001,王伟,A系列理论补考,理论,2026-05-30,95,,,,,,A系列,0009']);
    expect(retake.counts.new).toBe(1);
    expect(showTrainers(office).total).toBe(2);
  });
  it('refuses a panel beside a score, an empty line, another name, and one sitting too many', async () => {
    const answer = await sheet([
      '0001,王伟,A实操,实操,2026-05-10,80,80,,,,,,',
      '0001,王伟,A理论,理论,2026-05-10,,80,,,,,,',
      '0001,王伟,B理论,理论,2026-05-10,,,,,,,,',
      '0001,李娜,C理论,理论,2026-05-10,80,,,,,,,',
      '0001,王伟,入职,摸底,2026-05-10,,80,,,,,,',
      '0001,王伟,D理论,理论,2026-05-10,60,,,,,,,',
      '0001,王伟,D理论,理论,2026-05-20,60,,,,,,,',
      '0001,王伟,D理论,理论,2026-05-30,90,,,,,,,',
    ]);
    expect(answer.refused.map(({ row, code }) => `${row} ${code}`)).toEqual([
      '2 E_EXAM_PANEL_AND_SCORE',
      '3 E_EXAM_NO_PANEL',
      '4 E_EXAM_SCORE_MISSING',
      '5 E_EXAM_NAME_DIFFERS',
      '6 E_EXAM_PANEL_SCORE',
      '9 E_EXAM_RETAKES_USED',
    ]);
  });
  it('keeps the machines of one examination apart', async () => {
    await sheet([
      '0001,,春季实操,实操,2026-05-10,85,,,,,,A系列,0009',
      '0001,,春季实操,实操,2026-05-10,70,,,,,,B系列,0009',
    ]);
    expect(listSkillExams(office.db, { search: '', examType: '' }, office.officeCode())).toHaveLength(2);
    expect(showTrainers(office).items).toMatchObject([{ failed: 0 }, { failed: 1, charge: 200 }]);
  });
  it('comes back as it went', async () => {
    await sheet([
      '0001,,A实操,实操,2026-05-10,,80,82.25,,,,A系列,0009',
      '0002,,A实操,实操,2026-05-10,85.5,,,,,,A系列,0009',
      '0001,,入职,摸底,2026-05-01,60,,,,,,,',
    ]);
    const file = join(office.paths.data, 'out.xlsx');
    expect(valueOf(await exportWorkbook(office, { kind: 'exam-scores', file })).rows).toBe(3);
    const again = valueOf(
      await importWorkbook(office, { kind: 'exam-scores', file, dryRun: false, goodRows: false }),
    );
    expect(again.counts).toEqual({ new: 0, changed: 0, unchanged: 3, conflict: 0, refused: 0 });
  });
});
