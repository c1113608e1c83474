import { type AppError, appError } from '../../../kernel/errors';
import type { PlanAction, PlanItemState } from '../vocabulary';
import { type PlanItemFacts, TRANSITIONS, WRONG_STATE } from './items';

type Move = { readonly fromState: PlanItemState; readonly toState: PlanItemState };

/** A return takes back the item before, too, which nothing else leads from *confirmed*. */
const isTakenBack = (action: PlanAction, { fromState, toState }: Move): boolean =>
  action === 'return' && fromState === 'confirmed' && toState === 'returned';

/** An event of a plan's ledger is a step that exists (`E_PLAN_CANNOT_…`, by its action); its conditions were the matter of its day. */
export const moveProblem = (
  action: PlanAction,
  move: Move,
  item: Pick<PlanItemFacts, 'position' | 'content'>,
): AppError | undefined => {
  const keys = action === 'settle' ? (['settle.upheld', 'settle.reteach'] as const) : [action];
  const exists = keys.some((key) => TRANSITIONS[key][move.fromState]?.to === move.toState);
  if (exists || isTakenBack(action, move)) return undefined;
  const { position, content } = item;
  return appError(WRONG_STATE[action], { position, content, state: move.fromState }, 'action');
};

/**
 * The state that an item's events add up to, in whatever order they are known: each state is left as often as it is reached, but for
 * the first and the last. Undefined when they do not fit together.
 */
export const stateOfEvents = (events: readonly Move[]): PlanItemState | undefined => {
  const visits = new Map<PlanItemState, number>([['planned', 1]]);
  const count = (state: PlanItemState, by: number) => visits.set(state, (visits.get(state) ?? 0) + by);
  for (const { fromState, toState } of events) {
    count(fromState, -1);
    count(toState, 1);
  }
  const open = [...visits].filter(([, visit]) => visit !== 0);
  const [[state, visit] = [undefined, 0], another] = open;
  return another === undefined && visit === 1 ? state : undefined;
};

/** The state that a ledger of one item adds up to; undefined when an event does not fit the one before it. */
export const replayEvents = (
  events: readonly { readonly fromState: PlanItemState; readonly toState: PlanItemState }[],
): PlanItemState | undefined => {
  let state: PlanItemState = 'planned';
  for (const event of events) {
    if (event.fromState !== state) return undefined;
    state = event.toState;
  }
  return state;
};
