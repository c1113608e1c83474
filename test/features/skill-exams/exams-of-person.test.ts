import { afterEach, beforeEach, expect, it } from 'vitest';
import { createEntryTest, saveScores } from '../../../electron/features/entry-tests/service';
import { createSkillExam, saveSkillScores } from '../../../electron/features/skill-exams/service/exams';
import { listExamsOf } from '../../../electron/features/skill-exams/views/person';
import { fixedClock, openOffice, valueOf } from '../../builders/office';
import { addStaff } from '../../builders/staff';

let office = openOffice();
beforeEach(() => {
  office = openOffice(undefined, fixedClock('2026-06-15'));
});
afterEach(() => office.dispose());

it('the exams of a person are all sittings with what each department gave, the latest first', () => {
  const staffId = addStaff(office, { staffNo: '0002', name: '李娜' }).id;
  const other = addStaff(office, { staffNo: '0003', name: '赵强' }).id;
  const trainerId = addStaff(office, { staffNo: '0009', name: '陈师傅' }).id;
  const exam = (examType: 'theory' | 'practical', heldOn: string) =>
    valueOf(createSkillExam(office, { name: examType, examType, heldOn, productSeries: 'A系列', trainerId }))
      .id;
  const theory = exam('theory', '2026-04-01');
  const practical = exam('practical', '2026-05-10');
  valueOf(saveSkillScores(office, { examId: theory, entries: [{ staffId, score: 92, panel: {} }] }));
  const panel = { technical: 80, process: 82, quality: 70, production: 80, service: 81 };
  valueOf(saveSkillScores(office, { examId: practical, entries: [{ staffId, score: null, panel }] }));
  const found = listExamsOf(office.db, staffId);
  expect(found).toMatchObject([
    { examId: practical, trainerName: '陈师傅', scoreText: '78.6', passed: false, attempt: 1, due: 'retake' },
    { examId: theory, examType: 'theory', scoreText: '92', passed: true, panel: [], decisions: [] },
  ]);
  expect(found[0]?.panel).toContainEqual({ title: '品管', scoreText: '70' });
  const day = { name: '新员工摸底考试', heldOn: '2026-03-02', productSeries: '', trainerId: null };
  const entry = valueOf(createEntryTest(office, day));
  valueOf(
    saveScores(office, {
      examId: entry.id,
      entries: [{ staffId: other, version: null, score: 62.5, note: '' }],
    }),
  );
  expect(listExamsOf(office.db, other)).toMatchObject([
    { examType: 'entry', scoreText: '62.5', passed: null, due: null },
  ]);
});
