import { chainState } from '../../../shared/features/approvals/rules';
import type { onboarding as feature } from '../../../shared/features/onboarding/feature';
import { waiverFault } from '../../../shared/features/onboarding/rules/gates';
import {
  applicationDayFault,
  decidedFault,
  decisionFault,
  extensionFault,
  type OnboardingStandard,
  onboardingDueOn,
} from '../../../shared/features/onboarding/rules/ruling';
import { onboardingCaseRecord, onboardingRecord } from '../../../shared/features/onboarding/travel';
import type { Onboarding } from '../../../shared/features/onboarding/types';
import type { CalendarDate } from '../../../shared/kernel/dates';
import { type AppError, appError } from '../../../shared/kernel/errors';
import { changedFields } from '../../../shared/kernel/record';
import { isChanged, type JudgeContext, type JudgesOf, problemsOf, reckonedProblem } from '../../judge';
import { possibleSteps } from '../approvals/judges';
import { decisionsOn } from '../approvals/repository';
import { bookOf } from '../standards/judges';
import { caseOf, hadCaseBefore } from './repository';
import { applicationFacts, asSubject } from './views/onboarding';

/** Since when a person works in the trade may have been corrected since; it is not held against a decision of then. */
const LONG_AGO = '1900-01-01';

const extensionProblem = (
  record: Onboarding,
  standard: OnboardingStandard,
  today: CalendarDate,
): AppError | undefined => {
  const { startsOn, extensionMonths: months, extensionReason: reason, extensionRequestedOn } = record;
  if (months === 0) return undefined;
  // The scores may have been corrected since, and an app from before asked for none.
  const unasked = { exams: null, application: null };
  const before = {
    ...unasked,
    ...{ extensionMonths: 0, extensionRequestedOn: null, outcome: null, industrySince: LONG_AGO },
  };
  const request = { months, reason, requestedOn: extensionRequestedOn ?? startsOn };
  return extensionFault(request, { startsOn, ...before }, standard, today);
};

/**
 * What a decision rests on is its case, which holds the examinations of then; the chain may have been that of any version. Without a case
 * an app from before decided, and only an office that has kept none until then has such an app.
 */
const decisionProblem = (
  record: Onboarding,
  held: Onboarding | undefined,
  standard: OnboardingStandard,
  context: JudgeContext,
): AppError | undefined => {
  const { outcome, outcomeOn, outcomeReason: reason } = record;
  if (outcome === null || outcomeOn === null) return undefined;
  const found = caseOf(context.db, record.id);
  const isNew = held === undefined || held.outcome === null;
  if (found === undefined && isNew && hadCaseBefore(context.db, record))
    return appError('E_ONBOARDING_NO_CASE', {}, 'outcome');
  const lines = decisionsOn(context.db, asSubject(record.id));
  const chains = possibleSteps(context, 'onboarding', record.ownerOffice).map((steps) =>
    chainState(steps, lines),
  );
  const faults = (chains.length === 0 ? [null] : chains).map((chain) =>
    decisionFault(
      { outcome, on: outcomeOn, reason },
      {
        ...record,
        outcome: null,
        industrySince: LONG_AGO,
        exams: found?.exams ?? null,
        application: applicationFacts(found, chain),
      },
      standard,
      context.today,
    ),
  );
  return faults.includes(undefined) ? undefined : faults[0];
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
      decisionProblem(record, held, standard, context),
    );
  },
  onboardingCase: (record, held, { before, today }) => {
    const onboarding = before(onboardingRecord, record.onboardingId);
    const changed = isChanged(onboardingCaseRecord, held, record);
    return problemsOf(
      changed ? decidedFault(onboarding?.outcome ?? null) : undefined,
      waiverFault(record),
      record.requestedOn === null
        ? undefined
        : applicationDayFault(record.requestedOn, record.requestedOn, today),
    );
  },
};
