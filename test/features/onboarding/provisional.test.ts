import { afterEach, beforeEach, expect, it } from 'vitest';
import { decideOnboarding } from '../../../electron/features/onboarding/service/onboarding';
import { presentOnboarding } from '../../../electron/features/onboarding/views/onboarding';
import {
  createSkillExam,
  savePanel,
  saveSkillScores,
} from '../../../electron/features/skill-exams/service/exams';
import { codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';
import { approveConfirmation } from '../../builders/onboarding';
import { addStaff } from '../../builders/staff';

const TODAY = '2026-06-15';
let office = openOffice(undefined, fixedClock(TODAY));
beforeEach(() => {
  office = openOffice(undefined, fixedClock(TODAY));
});
afterEach(() => office.dispose());

const examOf = (examType: 'theory' | 'practical') =>
  valueOf(
    createSkillExam(office, {
      ...{ name: `转正${examType}`, examType, heldOn: '2026-06-10', productSeries: '', trainerId: null },
    }),
  ).id;

/** Theory passed, and one total of a practical that no panel scored. */
const prepared = (practical: number) => {
  const staffId = addStaff(office, {
    ...{ staffNo: '00101', name: '王伟', status: 'training', hireDate: '2026-03-15' },
  }).id;
  const scored = examOf('practical');
  const enter = (examId: string, score: number) =>
    valueOf(saveSkillScores(office, { examId, entries: [{ staffId, score, panel: {} }] }));
  enter(examOf('theory'), 90);
  enter(scored, practical);
  const decide = (outcome: 'confirmed' | 'dismissed') =>
    decideOnboarding(office, {
      version: presentOnboarding(office.db, staffId)?.record?.version ?? null,
      ...{ staffId, outcome, on: TODAY, reason: '按规定', postId: null },
    });
  const cover = () =>
    valueOf(
      savePanel(office, { examId: scored, members: [], coverNo: '总部〔2026〕7号', coverOn: '2026-06-12' }),
    );
  return { staffId, decide, cover };
};

it('a practical that no panel scored confirms nobody until head office covers it', () => {
  const { staffId, decide, cover } = prepared(95);
  approveConfirmation(office, staffId, TODAY);
  expect(codeOf(decide('confirmed'))).toBe('E_ONBOARDING_EXAM_INCOMPLETE');
  cover();
  valueOf(decide('confirmed'));
});

it('nor is anybody dismissed for one', () => {
  const { decide, cover } = prepared(40);
  expect(codeOf(decide('dismissed'))).toBe('E_ONBOARDING_NO_FAILED_EXAM');
  cover();
  valueOf(decide('dismissed'));
});
