import type { CalendarDate } from '../../../kernel/dates';
import { type AppError, appError } from '../../../kernel/errors';
import { ok, type Result, refuse } from '../../../kernel/result';
import type { PlanAction, PlanItemState } from '../vocabulary';
import { type PlanItemFacts, readEvaluationText } from './items';

/** What the way back looks at in an event; an item's events are given in order, without those that were taken back. */
export type CountedEvent = {
  readonly id: string;
  readonly happenedOn: CalendarDate;
  readonly action: PlanAction;
  readonly fromState: PlanItemState;
  readonly toState: PlanItemState;
  readonly reason: string;
};

/** An item of a plan with its events, and the day of the last finding about it, if there is one. */
export type ItemWithEvents = {
  readonly item: PlanItemFacts;
  readonly events: readonly CountedEvent[];
  readonly foundOn: CalendarDate | null;
};

/** The step that is taken back and the state that its item goes back to. */
export type TakeBack = {
  readonly action: PlanAction;
  readonly happenedOn: CalendarDate;
  readonly fromState: PlanItemState;
  readonly toState: PlanItemState;
  /** The other item that the step had changed, by its position: a return touches two. */
  readonly other: number | null;
};

/** What an item of the plan is again; `index` is its place in the given list. */
export type Restored = {
  readonly index: number;
  readonly eventId: string;
  readonly state: PlanItemState;
  readonly actualFrom: CalendarDate | null;
  /** Given when an evaluation is taken back: the one before it, if there was one. */
  readonly evaluation?: { readonly evaluation: string | null; readonly note: string };
};

const isBegin = ({ action }: CountedEvent): boolean => action === 'start' || action === 'override';

/** The day on which the item began, as its events tell: the first start since it was last planned. */
const begunOn = (events: readonly CountedEvent[]): CalendarDate | null => {
  const sincePlanned = events.slice(events.findLastIndex(({ toState }) => toState === 'planned') + 1);
  return sincePlanned.find(isBegin)?.happenedOn ?? null;
};

/** The item that the same return changed: it stands beside it in the ledger, wherever it has been moved since. */
const partnerOf = (items: readonly ItemWithEvents[], index: number, last: CountedEvent): number => {
  if (last.action !== 'return') return -1;
  const isOther = (to: PlanItemState) => (to === 'planned') !== (last.toState === 'planned');
  return items.findIndex(({ events }, at) =>
    events.some(
      (event) =>
        at !== index &&
        event.action === 'return' &&
        event.happenedOn === last.happenedOn &&
        event.reason === last.reason &&
        isOther(event.toState),
    ),
  );
};

/** What was begun in order because the item was confirmed stands on that (`E_PLAN_BUILT_ON`). */
const builtOn = ({ item, events }: ItemWithEvents): AppError | undefined =>
  item.state !== 'planned' && events.findLast(isBegin)?.action === 'start'
    ? appError('E_PLAN_BUILT_ON', { position: item.position, content: item.content, state: item.state })
    : undefined;

/** What was found of an item stands on its having begun (`E_PLAN_FOUND_ON`): its only step is not taken back beneath a finding. */
const foundIn = ({ item: { position, content }, events, foundOn }: ItemWithEvents): AppError | undefined =>
  foundOn !== null && events.length === 1
    ? appError('E_PLAN_FOUND_ON', { position, content, day: foundOn })
    : undefined;

const restored = (index: number, { events }: ItemWithEvents): Restored | undefined => {
  const last = events.at(-1);
  if (last === undefined) return undefined;
  const before = events.slice(0, -1);
  const { action, fromState, id } = last;
  const back = { index, eventId: id, state: fromState, actualFrom: begunOn(before) };
  if (action !== 'evaluate') return back;
  const earlier = before.findLast((event) => event.action === 'evaluate');
  return {
    ...back,
    evaluation: earlier === undefined ? { evaluation: null, note: '' } : readEvaluationText(earlier.reason),
  };
};

/** The last step of the item at `index` in words: what it was and where taking it back leads; undefined when nothing happened. */
export const lastStepOf = (items: readonly ItemWithEvents[], index: number): TakeBack | undefined => {
  const last = items[index]?.events.at(-1);
  if (last === undefined) return undefined;
  const { action, happenedOn, fromState, toState } = last;
  return {
    ...{ action, happenedOn, fromState, toState },
    other: items[partnerOf(items, index, last)]?.item.position ?? null,
  };
};

/**
 * Decide what the items are again when the last step of the item at `index` is taken back; nothing is changed here. A return gives back
 * both of the items that it touched.
 *
 * Refuses with `E_PLAN_NOTHING_BACK` (nothing happened), `E_PLAN_BUILT_ON` (the next item was begun in order since, or the other item of a
 * return went on), `E_PLAN_FOUND_ON` (the item would not have begun, and something was found of it).
 */
export const decideTakeBack = (
  items: readonly ItemWithEvents[],
  index: number,
): Result<readonly Restored[]> => {
  const own = items[index];
  const last = own?.events.at(-1);
  if (own === undefined || last === undefined)
    return refuse(appError('E_PLAN_NOTHING_BACK', { position: own?.item.position ?? index + 1 }));
  const next = items[index + 1];
  const built = last.toState === 'confirmed' && next !== undefined ? builtOn(next) : undefined;
  const standing = built ?? foundIn(own);
  if (standing !== undefined) return refuse(standing);
  const partner = partnerOf(items, index, last);
  const other = items[partner];
  if (other !== undefined && other.events.at(-1)?.action !== 'return') {
    const { position, content, state } = other.item;
    return refuse(appError('E_PLAN_BUILT_ON', { position, content, state }));
  }
  return ok(
    [restored(index, own), other === undefined ? undefined : restored(partner, other)].filter(
      (change) => change !== undefined,
    ),
  );
};
