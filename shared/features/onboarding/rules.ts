import { addMonths, type CalendarDate, wholeYears } from '../../kernel/dates';
import { type AppError, appError } from '../../kernel/errors';
import type { TrainingStandard } from '../courses/types';
import { ONBOARDING_OUTCOMES, type OnboardingOutcome } from './vocabulary';

export type OnboardingStandard = TrainingStandard['onboarding'];

export type OnboardingFacts = {
  readonly startsOn: CalendarDate;
  readonly extensionMonths: number;
  readonly extensionRequestedOn: CalendarDate | null;
  readonly outcome: OnboardingOutcome | null;
  /** Since when the person works in the trade; null when nobody recorded it. */
  readonly industrySince: CalendarDate | null;
};

/** The days and years that the rules compare, so that a reader can follow them (003 5.1 and, of its collection, 1.1). */
export type OnboardingDerivation = {
  readonly on: CalendarDate;
  readonly startsOn: CalendarDate;
  readonly months: number;
  readonly extensionMonths: number;
  /** The end of the regular training time, without an extension. */
  readonly baseDueOn: CalendarDate;
  /** The end with the extension. */
  readonly dueOn: CalendarDate;
  readonly earlyFrom: CalendarDate;
  /** Completed years in the trade on the day `on`; null when it is not recorded since when. */
  readonly yearsInTrade: number | null;
  readonly yearsForEarly: number;
  readonly yearsForGrading: number;
  readonly extensionMonthsMax: number;
};

/**
 * When the training time that began on `startsOn` is over. Always counted from the start, so that an extension does not lose days:
 * 30 November + 3 months is 28 February, + 4 is 30 March.
 */
export const onboardingDueOn = (
  startsOn: CalendarDate,
  standard: OnboardingStandard,
  extensionMonths = 0,
): CalendarDate => addMonths(startsOn, standard.months + extensionMonths);

const derive = (
  facts: OnboardingFacts,
  standard: OnboardingStandard,
  on: CalendarDate,
): OnboardingDerivation => ({
  on,
  startsOn: facts.startsOn,
  months: standard.months,
  extensionMonths: facts.extensionMonths,
  baseDueOn: onboardingDueOn(facts.startsOn, standard),
  dueOn: onboardingDueOn(facts.startsOn, standard, facts.extensionMonths),
  earlyFrom: addMonths(facts.startsOn, standard.earlyConfirmation.afterMonths),
  yearsInTrade: facts.industrySince === null ? null : wholeYears(facts.industrySince, on),
  yearsForEarly: standard.earlyConfirmation.yearsInTrade,
  yearsForGrading: standard.directGradingExam.yearsInTrade,
  extensionMonthsMax: standard.extensionMonthsMax,
});

const yearsShort = (d: OnboardingDerivation, needed: number): AppError | undefined => {
  if (d.yearsInTrade === null)
    return needed > 0 ? appError('E_ONBOARDING_TRADE_UNKNOWN', { needed }) : undefined;
  return d.yearsInTrade >= needed
    ? undefined
    : appError('E_ONBOARDING_TRADE_SHORT', { years: d.yearsInTrade, needed });
};

const notBefore = (d: OnboardingDerivation, from: CalendarDate): AppError | undefined =>
  d.on < from ? appError('E_ONBOARDING_TOO_EARLY', { date: d.on, from }) : undefined;

/** Why an outcome is not open on the day of the derivation; the rules in one table. */
const OUTCOME_RULES: Readonly<Record<OnboardingOutcome, (d: OnboardingDerivation) => AppError | undefined>> =
  {
    confirmed: (d) => notBefore(d, d.baseDueOn),
    earlyConfirmed: (d) =>
      yearsShort(d, d.yearsForEarly) ??
      notBefore(d, d.earlyFrom) ??
      (d.on >= d.baseDueOn ? appError('E_ONBOARDING_NOT_EARLY', { due: d.baseDueOn }) : undefined),
    toGradingExam: (d) => yearsShort(d, d.yearsForGrading),
    dismissed: (d) => notBefore(d, d.dueOn),
    movedPost: (d) => notBefore(d, d.dueOn),
  };

export type OnboardingChoice = { readonly allowed: boolean; readonly refusal: AppError | null };

export type OnboardingRuling = {
  readonly derivation: OnboardingDerivation;
  readonly outcomes: readonly (OnboardingChoice & { readonly outcome: OnboardingOutcome })[];
  readonly extension: OnboardingChoice & {
    /** The most months that may be asked for now. */
    readonly monthsMax: number;
  };
};

const choice = (refusal: AppError | undefined): OnboardingChoice => ({
  allowed: refusal === undefined,
  refusal: refusal ?? null,
});

const extensionRefusal = (facts: OnboardingFacts, standard: OnboardingStandard): AppError | undefined => {
  const used = facts.extensionMonths > 0 ? 1 : 0;
  if (used >= standard.extensionTimesMax)
    return appError('E_ONBOARDING_EXTENDED_BEFORE', { times: standard.extensionTimesMax });
  if (facts.extensionMonths >= standard.extensionMonthsMax)
    return appError('E_ONBOARDING_MONTHS', { max: standard.extensionMonthsMax });
  return undefined;
};

/** What was decided stays so (`E_ONBOARDING_DECIDED`). */
export const decidedFault = (outcome: OnboardingOutcome | null): AppError | undefined =>
  outcome === null ? undefined : appError('E_ONBOARDING_DECIDED', { outcome });

/**
 * What the onboarding rules allow on the day `on`, and for everything else why not (domain: 3 months; extension at the trainee's own
 * request, once; one year in the trade: early confirmation after a month; two: the grading exam at once; else dismissed or moved).
 *
 * Regular confirmation is open from the end of the regular time, also during an extension; dismissal and another post only at the end
 * of the extended time. Years in the trade are completed years on the day `on`. Codes: `E_ONBOARDING_DECIDED`, `E_ONBOARDING_TOO_EARLY`,
 * `E_ONBOARDING_NOT_EARLY`, `E_ONBOARDING_TRADE_UNKNOWN`, `E_ONBOARDING_TRADE_SHORT`, `E_ONBOARDING_EXTENDED_BEFORE`,
 * `E_ONBOARDING_MONTHS`, `E_ONBOARDING_DATE_EARLY`.
 */
export const onboardingRuling = (
  facts: OnboardingFacts,
  standard: OnboardingStandard,
  on: CalendarDate,
): OnboardingRuling => {
  const derivation = derive(facts, standard, on);
  const begin = facts.extensionRequestedOn ?? facts.startsOn;
  const decided =
    decidedFault(facts.outcome) ??
    (on < begin ? appError('E_ONBOARDING_DATE_EARLY', { date: on, from: begin }) : undefined);
  return {
    derivation,
    outcomes: ONBOARDING_OUTCOMES.map((outcome) => ({
      outcome,
      ...choice(decided ?? OUTCOME_RULES[outcome](derivation)),
    })),
    extension: {
      ...choice(decided ?? extensionRefusal(facts, standard)),
      monthsMax: Math.max(0, standard.extensionMonthsMax - facts.extensionMonths),
    },
  };
};

/** Outcomes that nobody should decide without saying why. */
export const needsOutcomeReason = (outcome: OnboardingOutcome): boolean =>
  outcome !== 'confirmed' && outcome !== 'toGradingExam';

const aheadFault = (date: CalendarDate, today: CalendarDate, field: string): AppError | undefined =>
  date > today ? appError('E_ONBOARDING_DATE_FUTURE', { date }, field) : undefined;

const reasonFault = (reason: string): AppError | undefined =>
  reason === '' ? appError('E_ONBOARDING_REASON_MISSING', {}, 'reason') : undefined;

/**
 * Why `months` more cannot be given at a request of that day, or undefined: a reason is missing (`E_ONBOARDING_REASON_MISSING`), the
 * request lies ahead (`E_ONBOARDING_DATE_FUTURE`), the ruling is against it, or it is too long (`E_ONBOARDING_MONTHS`).
 */
export const extensionFault = (
  request: { readonly months: number; readonly reason: string; readonly requestedOn: CalendarDate },
  facts: OnboardingFacts,
  standard: OnboardingStandard,
  today: CalendarDate,
): AppError | undefined => {
  const fault = reasonFault(request.reason) ?? aheadFault(request.requestedOn, today, 'requestedOn');
  if (fault !== undefined) return fault;
  const { extension } = onboardingRuling(facts, standard, request.requestedOn);
  if (extension.refusal !== null) return extension.refusal;
  return request.months > extension.monthsMax
    ? appError('E_ONBOARDING_MONTHS', { max: extension.monthsMax }, 'months')
    : undefined;
};

/**
 * Why an onboarding cannot end so on that day, or undefined: the day lies ahead (`E_ONBOARDING_DATE_FUTURE`), the ruling is against
 * it, or nobody says why (`E_ONBOARDING_REASON_MISSING`).
 */
export const decisionFault = (
  decision: { readonly outcome: OnboardingOutcome; readonly on: CalendarDate; readonly reason: string },
  facts: OnboardingFacts,
  standard: OnboardingStandard,
  today: CalendarDate,
): AppError | undefined => {
  const ahead = aheadFault(decision.on, today, 'on');
  if (ahead !== undefined) return ahead;
  const { outcomes } = onboardingRuling(facts, standard, decision.on);
  const refusal = outcomes.find(({ outcome }) => outcome === decision.outcome)?.refusal ?? null;
  if (refusal !== null) return { ...refusal, field: 'outcome' };
  return needsOutcomeReason(decision.outcome) ? reasonFault(decision.reason) : undefined;
};
