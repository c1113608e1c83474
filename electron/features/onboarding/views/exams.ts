import type { OnboardingExam } from '../../../../shared/features/onboarding/types';
import { ONBOARDING_EXAM_TYPES } from '../../../../shared/features/onboarding/vocabulary';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import { scoresOfPerson } from '../../entry-tests/views';

/**
 * The examinations that count for a person's onboarding: every total, theory and practical from its first day on. The one place that
 * says so; an entry test decides the plan and not the confirmation.
 */
export const onboardingExams = (
  db: ReadableDb,
  staffId: Id,
  startsOn: CalendarDate,
): readonly OnboardingExam[] =>
  scoresOfPerson(db, staffId).flatMap(({ examType, ...score }) => {
    const type = ONBOARDING_EXAM_TYPES.find((known) => known === examType);
    return type === undefined || score.heldOn < startsOn ? [] : [{ ...score, examType: type }];
  });
