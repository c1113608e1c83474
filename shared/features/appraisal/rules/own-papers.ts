import type { CalendarDate } from '../../../kernel/dates';
import { type AppError, appError } from '../../../kernel/errors';
import type { AppraisalStandard } from '../types/records';
import type { OwnPaper, OwnPlanState, Period } from '../vocabulary';

/** How strictly an office asks for a paper: `relief` of the standard `approvals`. */
export type PaperRule = 'off' | 'warn' | 'refuse';

/** Whether a cycle asks its people for papers of their own (《售后服务管理考核办法》3.2: the half-year). */
export const asksOwnPapers = ({ ownPapers }: Pick<AppraisalStandard, 'ownPapers'>, period: Period): boolean =>
  ownPapers?.periods.includes(period) ?? false;

/** A plan is late when it was handed in after the first day of what it is for. */
export const isLate = (submittedOn: CalendarDate | null, fromDate: CalendarDate): boolean =>
  submittedOn !== null && submittedOn > fromDate;

/** An own plan moves from draft to submitted to approved; back to draft with a reason (`E_OWN_PLAN_STATE`). */
export const planStateProblem = (
  state: OwnPlanState,
  wanted: readonly OwnPlanState[],
): AppError | undefined => (wanted.includes(state) ? undefined : appError('E_OWN_PLAN_STATE', {}, undefined));

/** A plan that is handed in names at least one goal (`E_OWN_PLAN_EMPTY`). */
export const planEmptyProblem = (items: readonly { readonly goal: string }[]): AppError | undefined =>
  items.some(({ goal }) => goal.trim() !== '') ? undefined : appError('E_OWN_PLAN_EMPTY', {}, 'items');

/** The supervisor agrees to it, never the person (`E_OWN_PLAN_SELF`). */
export const planSelfProblem = (decidedBy: string, name: string): AppError | undefined =>
  decidedBy.trim() === name.trim() ? appError('E_OWN_PLAN_SELF', { name }, 'decidedBy') : undefined;

/** Nobody agrees before it was handed in (`E_OWN_PLAN_EARLY`). */
export const planDayProblem = (
  decidedOn: CalendarDate,
  submittedOn: CalendarDate | null,
): AppError | undefined =>
  submittedOn !== null && decidedOn < submittedOn
    ? appError('E_OWN_PLAN_EARLY', { submittedOn }, 'decidedOn')
    : undefined;

/** Which of a person's papers are there; one tick for a whole cycle stands for all of its kind. */
export type PapersOfPerson = {
  readonly name: string;
  /** The plan is handed in; whether it was agreed to is asked where the rule refuses. */
  readonly plan: OwnPlanState | null;
  readonly hasSummary: boolean;
};

export const lacksPaper = (
  paper: OwnPaper,
  { plan, hasSummary }: PapersOfPerson,
  isTicked: boolean,
): boolean => {
  if (isTicked) return false;
  return paper === 'ownPlan' ? plan === null || plan === 'draft' : !hasSummary;
};

const CODES = {
  ownPlan: 'E_APPRAISAL_PLAN_MISSING',
  ownSummary: 'E_APPRAISAL_SUMMARY_MISSING',
} as const;

/**
 * Why a scorecard may not be closed yet (《售后服务管理考核办法》3.2): its paper is missing and the office's rule refuses. Off asks nothing,
 * warn lets it pass and shows it.
 */
export const paperProblem = (
  paper: OwnPaper,
  rule: PaperRule,
  people: readonly PapersOfPerson[],
  isTicked: boolean,
): AppError | undefined => {
  if (rule !== 'refuse') return undefined;
  const lacking = people.filter((person) => lacksPaper(paper, person, isTicked));
  const [first] = lacking;
  return first === undefined
    ? undefined
    : appError(CODES[paper], { count: lacking.length, name: first.name });
};
