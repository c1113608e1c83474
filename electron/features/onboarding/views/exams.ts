import type { ExamPurpose } from '../../../../shared/features/entry-tests/vocabulary';
import type { OnboardingExam } from '../../../../shared/features/onboarding/types';
import { ONBOARDING_EXAM_TYPES } from '../../../../shared/features/onboarding/vocabulary';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import { scoresOfPerson } from '../../entry-tests/views';
import { practicalPanels } from '../../panels/views';

/** What an examination that counts is for: the confirmation itself, or the grading that goes further; courses and the ladder prove other things. */
const PURPOSES: readonly ExamPurpose[] = ['onboarding', 'grading'];

/**
 * The examinations that count for a person's onboarding: every total, theory and practical of these purposes from its first day on. The
 * one place that says so; an entry test decides the plan and not the confirmation, and a practical whose panel is incomplete decides nothing, neither
 * that it was passed nor that it was failed (corrections 7.1).
 */
export const onboardingExams = (
  db: ReadableDb,
  staffId: Id,
  startsOn: CalendarDate,
): readonly OnboardingExam[] => {
  const panels = practicalPanels(db, staffId);
  return scoresOfPerson(db, staffId).flatMap(({ examType, purpose, ...score }) => {
    const type = ONBOARDING_EXAM_TYPES.find((known) => known === examType);
    const counts = PURPOSES.includes(purpose) && panels.get(score.scoreId)?.provisional !== true;
    return type === undefined || !counts || score.heldOn < startsOn ? [] : [{ ...score, examType: type }];
  });
};
