import type { onboarding as feature } from '../../../shared/features/onboarding/feature';
import {
  decidedFault,
  decisionFault,
  extensionFault,
  type OnboardingStandard,
  onboardingDueOn,
} from '../../../shared/features/onboarding/rules';
import { onboardingRecord } from '../../../shared/features/onboarding/travel';
import type { Onboarding } from '../../../shared/features/onboarding/types';
import type { CalendarDate } from '../../../shared/kernel/dates';
import type { AppError } from '../../../shared/kernel/errors';
import { changedFields } from '../../../shared/kernel/record';
import { type JudgesOf, problemsOf, reckonedProblem } from '../../judge';
import { bookOf } from '../standards/judges';

/** Since when a person works in the trade may have been corrected since; it is not held against a decision of then. */
const LONG_AGO = '1900-01-01';

const extensionProblem = (
  record: Onboarding,
  standard: OnboardingStandard,
  today: CalendarDate,
): AppError | undefined => {
  const { startsOn, extensionMonths: months, extensionReason: reason, extensionRequestedOn } = record;
  if (months === 0) return undefined;
  const before = { extensionMonths: 0, extensionRequestedOn: null, outcome: null, industrySince: LONG_AGO };
  const request = { months, reason, requestedOn: extensionRequestedOn ?? startsOn };
  return extensionFault(request, { startsOn, ...before }, standard, today);
};

const decisionProblem = (
  record: Onboarding,
  standard: OnboardingStandard,
  today: CalendarDate,
): AppError | undefined => {
  const { outcome, outcomeOn, outcomeReason: reason } = record;
  if (outcome === null || outcomeOn === null) return undefined;
  const facts = { ...record, outcome: null, industrySince: LONG_AGO };
  return decisionFault({ outcome, on: outcomeOn, reason }, facts, standard, today);
};

const dueProblem = (record: Onboarding, standard: OnboardingStandard): AppError | undefined =>
  reckonedProblem(record, {
    dueOn: onboardingDueOn(record.startsOn, standard, record.extensionMonths),
  });

export const judges: JudgesOf<typeof feature> = {
  onboarding: (record, held, context) => {
    const changed = held !== undefined && changedFields(onboardingRecord, held, record).length > 0;
    const settled = changed ? decidedFault(held.outcome) : undefined;
    const standard = bookOf(context, 'training').byId(record.standardId)?.body.onboarding;
    if (standard === undefined) return problemsOf(settled);
    return problemsOf(
      settled,
      dueProblem(record, standard),
      extensionProblem(record, standard, context.today),
      decisionProblem(record, standard, context.today),
    );
  },
};
