import type { ExamPurpose } from '../../../../shared/features/entry-tests/vocabulary';
import type { OnboardingExam } from '../../../../shared/features/onboarding/types';
import { ONBOARDING_EXAM_TYPES } from '../../../../shared/features/onboarding/vocabulary';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import { scoresOfPerson } from '../../entry-tests/views';

/** What an examination that counts is for: the confirmation itself, or the grading that goes further; courses and the ladder prove other things. */
const PURPOSES: readonly ExamPurpose[] = ['onboarding', 'grading'];

/**
 * The examinations that count for a person's onboarding: every total, theory and practical of these purposes from its first day on. The
 * one place that says so; an entry test decides the plan and not the confirmation.
 */
export const onboardingExams = (
  db: ReadableDb,
  staffId: Id,
  startsOn: CalendarDate,
): readonly OnboardingExam[] =>
  scoresOfPerson(db, staffId).flatMap(({ examType, purpose, ...score }) => {
    const type = ONBOARDING_EXAM_TYPES.find((known) => known === examType);
    return type === undefined || !PURPOSES.includes(purpose) || score.heldOn < startsOn
      ? []
      : [{ ...score, examType: type }];
  });
