import { afterEach, beforeEach, expect, it } from 'vitest';
import { transact } from '../../../electron/database/transact';
import { printedForms } from '../../../electron/features/documents/repository';
import { practicalPanels } from '../../../electron/features/panels/views';
import { createSkillExam, saveSkillScores } from '../../../electron/features/skill-exams/service/exams';
import { ok } from '../../../shared/kernel/result';
import { fixedClock, openOffice, valueOf } from '../../builders/office';
import { addPeople } from '../../builders/staff';

let office = openOffice();
beforeEach(() => {
  office = openOffice(undefined, fixedClock('2026-06-15'));
});
afterEach(() => office.dispose());

/** The signed sheet of an examination as it stands, scanned. */
const scanSheet = (examId: string): void => {
  valueOf(
    transact(office, 'test.sheet', (tx) => {
      const sha = '0'.repeat(64);
      return ok(
        printedForms.insert(tx, {
          ...{ number: 'CJ-BJ01-2026-00001', form: 'scoreSheet', title: '考核成绩单' },
          ...{ subjectKind: 'exam', subjectId: examId, staffId: null, snapshot: {}, snapshotHash: sha },
          ...{ pdfSha256: sha, pages: 1, state: 'scanAttached', printedAt: tx.now, signedOn: '2026-06-15' },
          ...{ scanAttachedAt: tx.now, filedAt: null, replacesId: null, note: '' },
        }),
      );
    }),
  );
};

it('a signed sheet proves the totals that stood on it: none that was changed or entered since', () => {
  const people = addPeople(office, { '0001': '王伟', '0002': '李娜', '0003': '赵强' });
  const [one = '', two = '', late = ''] = Object.values(people);
  const { id: examId } = valueOf(
    createSkillExam(office, {
      ...{ name: 'A系列实操', examType: 'practical', heldOn: '2026-05-10', productSeries: 'A系列' },
      trainerId: null,
    }),
  );
  const total = (staffId: string, score: number) =>
    valueOf(saveSkillScores(office, { examId, entries: [{ staffId, score, panel: {} }] }));
  const provisional = () => {
    const names = new Map(
      office.db
        .all<{ id: string; staffId: string }>('SELECT id, staff_id AS staffId FROM exam_score')
        .map(({ id, staffId }) => [id, staffId]),
    );
    return [...practicalPanels(office.db)]
      .filter(([, outcome]) => outcome.provisional)
      .map(([scoreId]) => names.get(scoreId))
      .toSorted();
  };
  total(one, 85);
  total(two, 70);
  expect(provisional()).toEqual([one, two].toSorted());
  scanSheet(examId);
  expect(provisional()).toEqual([]);
  total(one, 85);
  total(two, 95);
  total(late, 90);
  expect(provisional()).toEqual([two, late].toSorted());
});
