import { addMonths, type CalendarDate, wholeYears } from '../../../kernel/dates';
import { type AppError, appError } from '../../../kernel/errors';
import type { TrainingStandard } from '../../courses/types';
import type { OnboardingExam } from '../types';
import { ONBOARDING_OUTCOMES, type OnboardingOutcome } from '../vocabulary';
import { type ExamStanding, examStanding } from './exams';
import { type ApplicationFacts, chainGate, examGate, extensionGate, failureGate } from './gates';

export type OnboardingStandard = TrainingStandard['onboarding'];

export type OnboardingFacts = {
  readonly startsOn: CalendarDate;
  readonly extensionMonths: number;
  readonly extensionRequestedOn: CalendarDate | null;
  readonly outcome: OnboardingOutcome | null;
  /** Since when the person works in the trade; null when nobody recorded it. */
  readonly industrySince: CalendarDate | null;
  /** The examinations since the first day; null where an app from before the gates decided, which asked for none. */
  readonly exams: readonly OnboardingExam[] | null;
  readonly application: ApplicationFacts | null;
};

/** The days and years that the rules compare, so that a reader can follow them (《售后服务人员技能等级考核管理办法》5.1, and 1.1 of its other edition). */
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
  /** How the onboarding exams stand on the day; null as in the facts. */
  readonly exams: ExamStanding | null;
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
  exams: facts.exams === null ? null : examStanding(facts.exams, standard.examPassMarks, on),
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

/** The marks as a reader is told them: total, theory, practical. */
const marksOf = ({ examPassMarks: { total, theory, practical } }: OnboardingStandard): string =>
  [total, theory, practical].join(' / ');

type Judged = {
  readonly facts: OnboardingFacts;
  readonly d: OnboardingDerivation;
  readonly standard: OnboardingStandard;
};

const confirmationGates = ({ facts: { application }, d, standard }: Judged): AppError | undefined =>
  d.exams === null
    ? undefined
    : (examGate(application, { standing: d.exams, marks: marksOf(standard) }) ??
      chainGate(application, d.on));

/** Early confirmation is asked for by the trainee, on a day from which it may be (《售后服务人员技能等级考核管理办法》1.1). */
const requestFault = ({ facts: { application }, d }: Judged): AppError | undefined =>
  application !== null && application.requestedOn < d.earlyFrom
    ? appError('E_ONBOARDING_REQUEST_EARLY', { date: application.requestedOn, from: d.earlyFrom })
    : undefined;

const failed = ({ facts, d }: Judged): AppError | undefined =>
  notBefore(d, d.dueOn) ?? (d.exams === null ? undefined : failureGate(d.exams, facts.extensionRequestedOn));

/** Why an outcome is not open on the day of the derivation; the rules in one table. */
const OUTCOME_RULES: Readonly<Record<OnboardingOutcome, (judged: Judged) => AppError | undefined>> = {
  confirmed: (judged) => notBefore(judged.d, judged.d.baseDueOn) ?? confirmationGates(judged),
  earlyConfirmed: (judged) =>
    yearsShort(judged.d, judged.d.yearsForEarly) ??
    notBefore(judged.d, judged.d.earlyFrom) ??
    (judged.d.on >= judged.d.baseDueOn
      ? appError('E_ONBOARDING_NOT_EARLY', { due: judged.d.baseDueOn })
      : undefined) ??
    requestFault(judged) ??
    confirmationGates(judged),
  toGradingExam: ({ d }) => yearsShort(d, d.yearsForGrading),
  dismissed: failed,
  movedPost: failed,
  left: () => undefined,
  terminated: () => undefined,
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

const extensionRefusal = (
  facts: OnboardingFacts,
  standard: OnboardingStandard,
  d: OnboardingDerivation,
): AppError | undefined => {
  const used = facts.extensionMonths > 0 ? 1 : 0;
  if (used >= standard.extensionTimesMax)
    return appError('E_ONBOARDING_EXTENDED_BEFORE', { times: standard.extensionTimesMax });
  if (facts.extensionMonths >= standard.extensionMonthsMax)
    return appError('E_ONBOARDING_MONTHS', { max: standard.extensionMonthsMax });
  return d.exams === null ? undefined : extensionGate(d.exams, d.on, d.dueOn);
};

/** What was decided stays so (`E_ONBOARDING_DECIDED`). */
export const decidedFault = (outcome: OnboardingOutcome | null): AppError | undefined =>
  outcome === null ? undefined : appError('E_ONBOARDING_DECIDED', { outcome });

/**
 * What the onboarding rules allow on the day `on`, and for everything else why not (domain: 3 months; extension at the trainee's own
 * request, once; one year in the trade: early confirmation after a month; two: the grading exam at once; else dismissed or moved).
 *
 * Regular confirmation is open from the end of the regular time, also during an extension; dismissal and another post only at the end
 * of the extended time. Confirmation passes `examGate` and `chainGate`, going for not having passed `failureGate`, an extension
 * `extensionGate`; whoever leaves, or is let go for another cause, passes none. Years in the trade are completed years on the day `on`. Codes
 * beside those of the gates: `E_ONBOARDING_DECIDED`, `E_ONBOARDING_TOO_EARLY`, `E_ONBOARDING_NOT_EARLY`, `E_ONBOARDING_REQUEST_EARLY`,
 * `E_ONBOARDING_TRADE_UNKNOWN`, `E_ONBOARDING_TRADE_SHORT`, `E_ONBOARDING_EXTENDED_BEFORE`, `E_ONBOARDING_MONTHS`, `E_ONBOARDING_DATE_EARLY`.
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
      ...choice(decided ?? OUTCOME_RULES[outcome]({ facts, d: derivation, standard })),
    })),
    extension: {
      ...choice(decided ?? extensionRefusal(facts, standard, derivation)),
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

/** An application is of a day from `from` on, and not of the future (`E_ONBOARDING_DATE_FUTURE`, `E_ONBOARDING_DATE_EARLY`). */
export const applicationDayFault = (
  requestedOn: CalendarDate,
  from: CalendarDate,
  today: CalendarDate,
): AppError | undefined =>
  aheadFault(requestedOn, today, 'requestedOn') ??
  (requestedOn < from
    ? appError('E_ONBOARDING_DATE_EARLY', { date: requestedOn, from }, 'requestedOn')
    : undefined);

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
