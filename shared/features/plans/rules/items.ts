import type { CalendarDate } from '../../../kernel/dates';
import { type AppError, appError, type ErrorCodeWith } from '../../../kernel/errors';
import { ok, type Result, refuse } from '../../../kernel/result';
import {
  type Evaluation,
  PLAN_ACTIONS,
  type PlanAction,
  type PlanItemState,
  type SettleOutcome,
} from '../vocabulary';

/** What the rules look at in an item; the items of a plan are given in the order of their positions. */
export type PlanItemFacts = {
  readonly position: number;
  readonly content: string;
  readonly state: PlanItemState;
  readonly evaluation: Evaluation | null;
  readonly trainerId: string | null;
  readonly actualFrom: CalendarDate | null;
  /** The day of the item's last event, if it had any. */
  readonly lastOn: CalendarDate | null;
};

type Dated = { readonly on: CalendarDate };
type Reasoned = { readonly reason: string };
export type EvaluateDetails = {
  readonly evaluation: Evaluation;
  readonly note: string;
  readonly actualFrom: CalendarDate;
  readonly actualTo: CalendarDate;
  /** What was really taught. */
  readonly taught: string;
};

/** One step of an item, as the window and the command line ask for it. */
export type PlanStep =
  | ({ readonly action: 'start' | 'confirm' } & Dated)
  | ({ readonly action: 'override' | 'dispute' | 'return' | 'reopen' } & Dated & Reasoned)
  | ({ readonly action: 'settle'; readonly outcome: SettleOutcome } & Dated & Reasoned)
  | ({ readonly action: 'evaluate' } & Dated & EvaluateDetails);

/** The days between which steps may lie: not before the person was hired, not in the future; and why nothing may begin yet (`gateOf`). */
export type StepWindow = {
  readonly notBefore: CalendarDate;
  readonly today: CalendarDate;
  readonly gate: AppError | undefined;
};

type Situation = {
  readonly item: PlanItemFacts;
  readonly previous: PlanItemFacts | undefined;
  /** Why no item of the plan may begin: it is not approved. */
  readonly gate: AppError | undefined;
};
type Condition = (situation: Situation) => AppError | undefined;
type Transition = { readonly to: PlanItemState; readonly when: readonly Condition[] };

const named = ({ position, content }: PlanItemFacts) => ({ position, content });

const previousConfirmed: Condition = ({ previous }) =>
  previous === undefined || previous.state === 'confirmed'
    ? undefined
    : appError('E_PLAN_ORDER', { ...named(previous), state: previous.state });
const planApproved: Condition = ({ gate }) => gate;
/** What an override lifts: the order, and that the plan is not approved yet (ruling 14); never that somebody disagreed with it. */
const somethingToLift: Condition = ({ previous, gate }) => {
  if (gate?.code === 'E_PLAN_REJECTED') return gate;
  return gate !== undefined || (previous !== undefined && previous.state !== 'confirmed')
    ? undefined
    : appError('E_PLAN_OVERRIDE_NOT_NEEDED');
};
const hasPrevious: Condition = ({ previous }) =>
  previous === undefined ? appError('E_PLAN_RETURN_FIRST') : undefined;
const previousReturnable: Condition = ({ previous }) =>
  previous === undefined || previous.state === 'confirmed'
    ? undefined
    : appError('E_PLAN_RETURN_PREVIOUS', { ...named(previous), state: previous.state });
const trainerKnown: Condition = ({ item }) =>
  item.trainerId === null ? appError('E_PLAN_TRAINER_MISSING', named(item), 'trainerId') : undefined;
const learnt: Condition = ({ item }) =>
  item.evaluation === 'fail' ? appError('E_PLAN_NOT_LEARNT', named(item)) : undefined;
const notLearnt: Condition = ({ item }) =>
  item.evaluation === 'fail' ? undefined : appError('E_PLAN_REOPEN_NOT_FAILED', named(item));

/**
 * Every step that exists: action → state that it leaves → state that it reaches, and on which conditions (002 三, 五).
 * What does not stand here is refused. `settle` is listed by its outcome; on a returned item `upheld` means that the
 * earlier department gave an acceptable explanation.
 */
export const TRANSITIONS: Readonly<
  Record<
    Exclude<PlanAction, 'settle'> | `settle.${SettleOutcome}`,
    Partial<Record<PlanItemState, Transition>>
  >
> = {
  start: {
    planned: { to: 'inProgress', when: [planApproved, previousConfirmed] },
    returned: { to: 'inProgress', when: [previousConfirmed] },
  },
  override: {
    planned: { to: 'inProgress', when: [somethingToLift] },
    returned: { to: 'inProgress', when: [somethingToLift] },
  },
  evaluate: { inProgress: { to: 'evaluated', when: [trainerKnown] } },
  confirm: { evaluated: { to: 'confirmed', when: [learnt] } },
  dispute: { evaluated: { to: 'disputed', when: [] } },
  'settle.upheld': {
    disputed: { to: 'confirmed', when: [learnt] },
    returned: { to: 'confirmed', when: [] },
  },
  'settle.reteach': { disputed: { to: 'inProgress', when: [] } },
  return: {
    planned: { to: 'planned', when: [hasPrevious, previousReturnable] },
    inProgress: { to: 'planned', when: [hasPrevious, previousReturnable] },
  },
  reopen: { evaluated: { to: 'inProgress', when: [notLearnt] } },
};

export const WRONG_STATE: Readonly<Record<PlanAction, ErrorCodeWith<'position' | 'content' | 'state'>>> = {
  start: 'E_PLAN_CANNOT_START',
  override: 'E_PLAN_CANNOT_OVERRIDE',
  evaluate: 'E_PLAN_CANNOT_EVALUATE',
  confirm: 'E_PLAN_CANNOT_CONFIRM',
  dispute: 'E_PLAN_CANNOT_DISPUTE',
  settle: 'E_PLAN_CANNOT_SETTLE',
  return: 'E_PLAN_CANNOT_RETURN',
  reopen: 'E_PLAN_CANNOT_REOPEN',
};

const transitionOf = (
  items: readonly PlanItemFacts[],
  index: number,
  action: PlanAction,
  gate: AppError | undefined,
  outcome?: SettleOutcome,
): Result<Transition> => {
  const item = items[index];
  if (item === undefined) return refuse(appError('E_NOT_FOUND'));
  const key = action === 'settle' ? (`settle.${outcome ?? 'upheld'}` as const) : action;
  const transition = TRANSITIONS[key][item.state];
  if (transition === undefined)
    return refuse(appError(WRONG_STATE[action], { ...named(item), state: item.state }));
  for (const condition of transition.when) {
    const failure = condition({ item, previous: items[index - 1], gate });
    if (failure !== undefined) return refuse(failure);
  }
  return ok(transition);
};

export type AllowedAction = {
  readonly action: PlanAction;
  /** Only for `settle`: which ends are open. */
  readonly outcomes: readonly SettleOutcome[];
  readonly allowed: boolean;
  /** Why not, when it is not allowed. */
  readonly refusal: AppError | null;
};

/**
 * What may be done with the item at `index` of a plan (0-based, in order), and for everything else why not.
 *
 * The window draws its buttons from this and the service decides by the same table (002 五: the plan goes with the trainee
 * from department to department, in order). `gate` is why nothing may begin at all (`gateOf`).
 */
export const allowedActions = (
  items: readonly PlanItemFacts[],
  index: number,
  gate: AppError | undefined,
): readonly AllowedAction[] =>
  PLAN_ACTIONS.map((action) => {
    if (action !== 'settle') {
      const answer = transitionOf(items, index, action, gate);
      return { action, outcomes: [], allowed: answer.ok, refusal: answer.ok ? null : answer.error };
    }
    const upheld = transitionOf(items, index, action, gate, 'upheld');
    const reteach = transitionOf(items, index, action, gate, 'reteach');
    const outcomes = [
      ...(upheld.ok ? (['upheld'] as const) : []),
      ...(reteach.ok ? (['reteach'] as const) : []),
    ];
    return {
      action,
      outcomes,
      allowed: outcomes.length > 0,
      refusal: outcomes.length > 0 || upheld.ok ? null : upheld.error,
    };
  });

/** What one step does to one item; a `return` touches two. `index` is the item's place in the given list. */
export type PlanChange = {
  readonly index: number;
  readonly fromState: PlanItemState;
  readonly toState: PlanItemState;
  readonly reason: string;
  readonly actualFrom?: CalendarDate | null;
  readonly evaluated?: EvaluateDetails;
};

const later = (a: CalendarDate | null | undefined, b: CalendarDate): CalendarDate =>
  a !== null && a !== undefined && a > b ? a : b;

const checkDates = (
  items: readonly PlanItemFacts[],
  index: number,
  step: PlanStep,
  window: StepWindow,
): AppError | undefined => {
  const ahead = aheadProblem(step.on, window.today, 'on');
  if (ahead !== undefined) return ahead;
  const followsPrevious = step.action === 'start' || step.action === 'return';
  const own = later(items[index]?.lastOn, window.notBefore);
  const earliest = followsPrevious ? later(items[index - 1]?.lastOn, own) : own;
  if (step.on < earliest) return appError('E_PLAN_DATE_EARLY', { date: step.on, earliest }, 'on');
  if (step.action !== 'evaluate') return undefined;
  const begun = items[index]?.actualFrom ?? earliest;
  if (step.actualFrom < begun)
    return appError('E_PLAN_ACTUAL_FROM', { date: step.actualFrom, earliest: begun }, 'actualFrom');
  if (step.actualTo < later(step.actualFrom, own) || step.actualTo > step.on) {
    return appError(
      'E_PLAN_ACTUAL_TO',
      { date: step.actualTo, from: later(step.actualFrom, own), to: step.on },
      'actualTo',
    );
  }
  return undefined;
};

const REASONED: readonly PlanAction[] = ['override', 'dispute', 'settle', 'return'];

/** Whoever oversteps the order, disagrees, settles or sends back says why (`E_PLAN_REASON_MISSING`). */
export const reasonProblem = (action: PlanAction, reason: string): AppError | undefined =>
  REASONED.includes(action) && reason.trim() === ''
    ? appError('E_PLAN_REASON_MISSING', {}, 'reason')
    : undefined;

/** No step lies after `today` (`E_PLAN_DATE_FUTURE`). */
export const aheadProblem = (date: CalendarDate, today: CalendarDate, field: string): AppError | undefined =>
  date > today ? appError('E_PLAN_DATE_FUTURE', { date }, field) : undefined;

const checkTexts = (step: PlanStep): AppError | undefined => {
  if (step.action === 'evaluate')
    return step.taught.trim() === '' ? appError('E_PLAN_TAUGHT_MISSING', {}, 'taught') : undefined;
  return reasonProblem(step.action, 'reason' in step ? step.reason : '');
};

/** What the ledger keeps of an evaluation: its result and the note, in one text. */
const SEPARATOR = ': ';
const evaluationText = ({ evaluation, note }: EvaluateDetails): string =>
  `${evaluation}${note.trim() === '' ? '' : `${SEPARATOR}${note.trim()}`}`;

/** The result and the note of an `evaluate` event's text. */
export const readEvaluationText = (text: string): { readonly evaluation: string; readonly note: string } => {
  const at = text.indexOf(SEPARATOR);
  return at < 0
    ? { evaluation: text, note: '' }
    : { evaluation: text.slice(0, at), note: text.slice(at + SEPARATOR.length) };
};

/**
 * Decide one step on the item at `index` and say what it changes; nothing is changed here.
 *
 * Dates are calendar days: not before the item's last step (a start or a return: nor the last step of the item before it), not
 * after `window.today`. An override lifts `window.gate`. Reasons are demanded for override, dispute, settle and return. Refuses with `E_PLAN_CANNOT_…` (no such step
 * from this state), `E_PLAN_NOT_APPROVED`, `E_PLAN_REJECTED`, `E_PLAN_ORDER`, `E_PLAN_OVERRIDE_NOT_NEEDED`, `E_PLAN_RETURN_FIRST`, `E_PLAN_RETURN_PREVIOUS`,
 * `E_PLAN_TRAINER_MISSING`, `E_PLAN_NOT_LEARNT`, `E_PLAN_REOPEN_NOT_FAILED`, `E_PLAN_REASON_MISSING`, `E_PLAN_TAUGHT_MISSING`,
 * `E_PLAN_DATE_FUTURE`, `E_PLAN_DATE_EARLY`, `E_PLAN_ACTUAL_FROM`, `E_PLAN_ACTUAL_TO` (002 五, training follow-up).
 */
export const decideStep = (
  items: readonly PlanItemFacts[],
  index: number,
  step: PlanStep,
  window: StepWindow,
): Result<readonly PlanChange[]> => {
  const outcome = step.action === 'settle' ? step.outcome : undefined;
  const found = transitionOf(items, index, step.action, window.gate, outcome);
  if (!found.ok) return found;
  const failure = checkTexts(step) ?? checkDates(items, index, step, window);
  if (failure !== undefined) return refuse(failure);
  const item = items[index] as PlanItemFacts;
  const own = { index, fromState: item.state, toState: found.value.to };
  const reason = 'reason' in step ? step.reason.trim() : '';
  if (step.action === 'evaluate') return ok([{ ...own, reason: evaluationText(step), evaluated: step }]);
  if (step.action === 'start' || step.action === 'override')
    return ok([{ ...own, reason, actualFrom: item.actualFrom ?? step.on }]);
  if (step.action !== 'return') return ok([{ ...own, reason }]);
  return ok([
    { ...own, reason, actualFrom: null },
    { index: index - 1, fromState: 'confirmed', toState: 'returned', reason },
  ]);
};

/** A plan is completed when it has items and each of them is confirmed. */
export const isPlanComplete = (items: readonly Pick<PlanItemFacts, 'state'>[]): boolean =>
  items.length > 0 && items.every((item) => item.state === 'confirmed');

/** An item of an active plan is overdue from the day after its planned end until it is confirmed. */
export const isOverdue = (
  item: { readonly state: PlanItemState; readonly plannedTo: CalendarDate | null },
  today: CalendarDate,
): boolean => item.state !== 'confirmed' && item.plannedTo !== null && item.plannedTo < today;
