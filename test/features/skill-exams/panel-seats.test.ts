import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exams } from '../../../electron/features/entry-tests/repository';
import {
  createSkillExam,
  savePanel,
  saveSkillScores,
} from '../../../electron/features/skill-exams/service/exams';
import { viewSkillExam } from '../../../electron/features/skill-exams/views/exams';
import { importWorkbook } from '../../../electron/features/workbooks/service/import';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { addPeople } from '../../builders/staff';

const TODAY = '2026-06-15';
let office = openOffice();
let people: Readonly<Record<string, string>> = {};
beforeEach(() => {
  office = openOffice(undefined, fixedClock(TODAY));
  people = addPeople(office, { '0001': '王伟', '0002': '李娜', '0003': '赵强' });
});
afterEach(() => office.dispose());

const id = (staffNo: string): string => people[staffNo] ?? '';
const exam = () =>
  valueOf(
    createSkillExam(office, {
      ...{ name: 'A系列实操', examType: 'practical', heldOn: '2026-05-10', productSeries: 'A系列' },
      trainerId: null,
    }),
  );
const view = (examId: string) => {
  const found = viewSkillExam(office.db, examId, office.officeCode(), TODAY);
  if (found === undefined) throw new Error('no exam');
  return found;
};
type Panel = Readonly<Record<string, number | null>>;
type Entry = { readonly staffId: string; readonly score: number | null; readonly panel: Panel };
const entry = (staffNo: string, score: number | null, panel: Panel): Entry => ({
  ...{ staffId: id(staffNo), score, panel },
});
const save = (examId: string, ...entries: readonly Entry[]) =>
  saveSkillScores(office, { examId, entries: [...entries] });
const ALL = { technical: 80, process: 82, quality: 78, production: 80, service: 81 };

describe('who scores a practical', () => {
  it('is not the person, their mentor, or a relative; a reply may cover who is then missing', () => {
    const { id: examId } = exam();
    const mentored = addPeople(office, { '0010': '周凯' })['0010'] ?? '';
    office.db.raw.prepare('UPDATE staff SET mentor_id = ? WHERE id = ?').run(id('0003'), mentored);
    const seat = (department: string, memberId: string | null, relatives: readonly string[] = []) => ({
      ...{ department, memberId, memberName: memberId === null ? '外请专家' : '', relatives: [...relatives] },
    });
    const members = [
      seat('technical', id('0001')),
      seat('process', id('0003')),
      seat('quality', null, [id('0002')]),
    ];
    valueOf(savePanel(office, { examId, members }));
    expect(codeOf(save(examId, entry('0001', null, ALL)))).toBe('E_PANEL_CANDIDATE');
    expect(codeOf(save(examId, entry('0002', null, ALL)))).toBe('E_PANEL_RELATIVE');
    expect(codeOf(save(examId, { staffId: mentored, score: null, panel: ALL }))).toBe('E_PANEL_MENTOR');
    const { process: _mentor, ...others } = ALL;
    valueOf(save(examId, { staffId: mentored, score: null, panel: others }));
    expect(view(examId).scores[0]).toMatchObject({ provisional: true });
    valueOf(savePanel(office, { examId, members, coverNo: '总部3号', coverOn: '2026-06-01' }));
    expect(view(examId)).toMatchObject({ provisional: 0, coverNo: '总部3号' });
    expect(view(examId).scores[0]).toMatchObject({
      provisional: false,
      missing: [{ code: 'E_PANEL_ABSENT' }],
    });
  });

  it('shows members who lie far apart', () => {
    const { id: examId } = exam();
    valueOf(save(examId, entry('0001', null, { ...ALL, quality: 60.5 })));
    expect(view(examId).scores[0]).toMatchObject({ spreadText: '21.5', provisional: false });
  });
});

describe('the sheet', () => {
  it('says what an examination is for; without a word 摸底 is for the entry and all others for a grading', async () => {
    const withPurpose = async (lines: readonly string[]) => {
      const file = join(office.paths.data, `purpose-${lines.length}.csv`);
      const header = '工号*,姓名,考试名称*,考试类型*,用途,考试日期*,成绩';
      writeFileSync(file, `${[header, ...lines].join('\r\n')}\r\n`);
      return valueOf(
        await importWorkbook(office, { kind: 'exam-scores', file, dryRun: false, goodRows: true }),
      );
    };
    const answer = await withPurpose([
      '0001,,结业,理论,课程结业,2026-05-10,85',
      '0001,,春季,理论,,2026-05-10,85',
      '0001,,入职,摸底,,2026-05-10,85',
      '0003,,结业,理论,定级,2026-05-10,85',
      '0002,,结业,理论,,2026-05-10,70',
      '0001,,错的,理论,摸底,2026-05-10,85',
      '0001,,也错,摸底,定级,2026-05-10,85',
    ]);
    expect(answer.refused.map(({ row, code }) => `${row} ${code}`)).toEqual([
      '5 E_EXAM_FACTS_DIFFER',
      '7 E_EXAM_PURPOSE',
      '8 E_EXAM_PURPOSE',
    ]);
    expect(answer.counts.new).toBe(4);
    const purposes = exams
      .list(office.db, '1', [], 'r.name')
      .map(({ name, purpose }) => `${name} ${purpose}`);
    expect(purposes.toSorted()).toEqual(['入职 entry', '春季 grading', '结业 course']);
  });
});
