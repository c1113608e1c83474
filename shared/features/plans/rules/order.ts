import type { CalendarDate } from '../../../kernel/dates';
import { type AppError, appError } from '../../../kernel/errors';
import type { Id } from '../../../kernel/ids';
import type { PlanItemFacts } from './items';

type Items = readonly Pick<PlanItemFacts, 'position' | 'content' | 'state' | 'lastOn'>[];

/** Up to here (a count of items) the order stands: everything before and including the last item that is not planned. */
export const fixedCount = (items: Items): number =>
  items.reduce((count, item, index) => (item.state === 'planned' ? count : index + 1), 0);

/** Whether content, department, method and planned time of an item may change: only while it is planned. */
export const checkItemEdit = (items: Items, index: number): AppError | undefined => {
  const item = items[index];
  if (item === undefined) return appError('E_NOT_FOUND');
  return item.state === 'planned'
    ? undefined
    : appError('E_PLAN_ITEM_STARTED', { position: item.position, content: item.content, state: item.state });
};

/** Whether the trainer of an item may change: until the trainer has evaluated. */
export const checkTrainerEdit = (items: Items, index: number): AppError | undefined => {
  const state = items[index]?.state;
  return state === 'inProgress' || state === 'returned' ? undefined : checkItemEdit(items, index);
};

/** Whether a new item may stand at `position` (1-based, up to one after the last): not before an item that has begun. */
export const checkInsert = (items: Items, position: number): AppError | undefined =>
  position > fixedCount(items) && position <= items.length + 1
    ? undefined
    : appError('E_PLAN_POSITION', { first: fixedCount(items) + 1, last: items.length + 1 }, 'position');

/** Whether the item at `index` may go to `position` (1-based): both among the items after the last one that has begun. */
export const checkMove = (items: Items, index: number, position: number): AppError | undefined => {
  const first = fixedCount(items) + 1;
  const failure = checkItemEdit(items, index);
  if (failure !== undefined) return failure;
  return index + 1 >= first && position >= first && position <= items.length
    ? undefined
    : appError('E_PLAN_POSITION', { first, last: items.length }, 'position');
};

/** An item to which something happened is not taken out (`E_PLAN_ITEM_HAS_HISTORY`). */
export const historyProblem = ({ lastOn, position, content }: Items[number]): AppError | undefined =>
  lastOn === null ? undefined : appError('E_PLAN_ITEM_HAS_HISTORY', { position, content });

/** Whether the item may be taken out: planned, without a history, and not the only one. */
export const checkRemove = (items: Items, index: number): AppError | undefined => {
  const failure = checkItemEdit(items, index);
  if (failure !== undefined) return failure;
  const item = items[index];
  const history = item === undefined ? undefined : historyProblem(item);
  if (history !== undefined) return history;
  return items.length > 1 ? undefined : appError('E_PLAN_LAST_ITEM');
};

type Planning = {
  readonly plannedFrom: CalendarDate | null;
  readonly plannedTo: CalendarDate | null;
  readonly trainerId: Id | null;
};

/** An item does not end before it begins (`E_PLAN_PLANNED_DATES`), and nobody teaches themselves (`E_PLAN_TRAINER_IS_TRAINEE`). */
export const planningProblem = (
  { plannedFrom, plannedTo, trainerId }: Planning,
  traineeId: Id,
): AppError | undefined => {
  if (plannedFrom !== null && plannedTo !== null && plannedTo < plannedFrom)
    return appError('E_PLAN_PLANNED_DATES', { from: plannedFrom, to: plannedTo }, 'plannedTo');
  return trainerId === traineeId ? appError('E_PLAN_TRAINER_IS_TRAINEE', {}, 'trainerId') : undefined;
};

/** The list with the element at `index` moved to `position` (1-based). */
export const moved = <T>(list: readonly T[], index: number, position: number): readonly T[] => {
  const rest = list.filter((_, i) => i !== index);
  const element = list[index];
  return element === undefined
    ? list
    : [...rest.slice(0, position - 1), element, ...rest.slice(position - 1)];
};
