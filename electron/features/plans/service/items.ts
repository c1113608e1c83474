import type { z } from 'zod';
import { layOut, workdaysOf } from '../../../../shared/features/plans/rules/layout';
import {
  checkInsert,
  checkItemEdit,
  checkMove,
  checkRemove,
  checkTrainerEdit,
  fixedCount,
  moved,
  planningProblem,
} from '../../../../shared/features/plans/rules/order';
import type {
  PlanItemFields,
  zAddPlanItem,
  zLayOutPlan,
  zMovePlanItem,
  zSeenItem,
  zUpdatePlanItem,
} from '../../../../shared/features/plans/schema';
import type { Plan, PlanItem } from '../../../../shared/features/plans/types';
import { appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import { calendarOf } from '../../calendar/views';
import { departments, staff } from '../../organization/repository';
import { factsOf, planItems, plans, renumber } from '../repository';
import { redrawn } from './approval';
import { completeIfDone, openPlan } from './steps';

type Located = { readonly plan: Plan; readonly items: ReturnType<typeof factsOf>; readonly index: number };

const locate = (tx: Tx, itemId: Id): Result<Located> => {
  const item = planItems.find(tx, itemId);
  if (item === undefined) return refuse(appError('E_NOT_FOUND'));
  const plan = openPlan(tx, item.planId);
  if (!plan.ok) return plan;
  const items = factsOf(tx, item.planId);
  return ok({ plan: plan.value, items, index: items.findIndex(({ id }) => id === itemId) });
};

const checkFields = (tx: Tx, plan: Plan, fields: PlanItemFields): Result<true> => {
  const { departmentId, trainerId } = fields;
  const problem = planningProblem(fields, plan.staffId);
  if (problem !== undefined) return refuse(problem);
  if (departmentId !== null && departments.find(tx, departmentId) === undefined)
    return refuse(appError('E_NOT_FOUND', {}, 'departmentId'));
  if (trainerId !== null && staff.find(tx, trainerId) === undefined)
    return refuse(appError('E_NOT_FOUND', {}, 'trainerId'));
  return ok(true);
};

/**
 * Put a new item into a plan at `position` (1-based); those after it move back.
 *
 * Refuses with `E_PLAN_POSITION` (before an item that has begun), `E_PLAN_PLANNED_DATES`, `E_PLAN_TRAINER_IS_TRAINEE`, and those of `openPlan`.
 */
export const addPlanItem = (
  app: AppContext,
  { planId, position, fields }: z.output<typeof zAddPlanItem>,
): Result<PlanItem> =>
  transact(app, 'plans.addPlanItem', (tx) => {
    const plan = openPlan(tx, planId);
    if (!plan.ok) return plan;
    const items = factsOf(tx, planId);
    const failure = checkInsert(items, position);
    if (failure !== undefined) return refuse(failure);
    const valid = checkFields(tx, plan.value, fields);
    if (!valid.ok) return valid;
    const last = items.at(-1)?.position ?? 0;
    const added = planItems.insert(tx, {
      ...fields,
      planId,
      position: last + 1,
      state: 'planned',
      actualFrom: null,
      actualTo: null,
      taught: '',
      evaluation: null,
      evaluationNote: '',
    });
    renumber(tx, moved([...items, added], items.length, position));
    const anew = redrawn(tx, plan.value);
    return anew.ok ? ok(planItems.find(tx, added.id) ?? added) : anew;
  });

const samePlanning = (item: PlanItem, fields: PlanItemFields): boolean =>
  (['content', 'departmentId', 'plannedFrom', 'plannedTo', 'method'] as const).every(
    (key) => item[key] === fields[key],
  );

/**
 * Change what is planned of an item; once it has begun, only its trainer may change, until the evaluation.
 *
 * Refuses with `E_PLAN_ITEM_STARTED`, `E_PLAN_PLANNED_DATES`, `E_PLAN_TRAINER_IS_TRAINEE`, `E_RECORD_CHANGED` and those of `openPlan`.
 */
export const updatePlanItem = (
  app: AppContext,
  { itemId, version, fields }: z.output<typeof zUpdatePlanItem>,
): Result<PlanItem> =>
  transact(app, 'plans.updatePlanItem', (tx) => {
    const located = locate(tx, itemId);
    if (!located.ok) return located;
    const { plan, items, index } = located.value;
    const item = items[index];
    if (item === undefined) return refuse(appError('E_NOT_FOUND'));
    if (item.version !== version) return refuse(appError('E_RECORD_CHANGED'));
    const isTrainerOnly = samePlanning(item, fields);
    const failure = isTrainerOnly ? checkTrainerEdit(items, index) : checkItemEdit(items, index);
    if (failure !== undefined) return refuse(failure);
    const valid = checkFields(tx, plan, fields);
    if (!valid.ok) return valid;
    const anew = isTrainerOnly ? ok(true) : redrawn(tx, plan);
    return anew.ok ? planItems.update(tx, itemId, version, fields) : anew;
  });

/** Move an item among those that have not begun. Refuses with `E_PLAN_POSITION`, `E_PLAN_ITEM_STARTED`, `E_RECORD_CHANGED`. */
export const movePlanItem = (
  app: AppContext,
  { itemId, version, position }: z.output<typeof zMovePlanItem>,
): Result<true> =>
  transact(app, 'plans.movePlanItem', (tx) => {
    const located = locate(tx, itemId);
    if (!located.ok) return located;
    const { items, index } = located.value;
    if (items[index]?.version !== version) return refuse(appError('E_RECORD_CHANGED'));
    const failure = checkMove(items, index, position);
    if (failure !== undefined) return refuse(failure);
    renumber(tx, moved(items, index, position));
    return redrawn(tx, located.value.plan);
  });

/**
 * Take out an item that nothing has happened to; the plan may thereby be completed.
 *
 * Refuses with `E_PLAN_ITEM_STARTED`, `E_PLAN_ITEM_HAS_HISTORY`, `E_PLAN_LAST_ITEM`, `E_RECORD_CHANGED`.
 */
export const removePlanItem = (
  app: AppContext,
  { itemId, version }: z.output<typeof zSeenItem>,
): Result<PlanItem> =>
  transact(app, 'plans.removePlanItem', (tx) => {
    const located = locate(tx, itemId);
    if (!located.ok) return located;
    const { plan, items, index } = located.value;
    const failure = checkRemove(items, index);
    if (failure !== undefined) return refuse(failure);
    const removed = planItems.remove(tx, itemId, version);
    if (!removed.ok) return removed;
    renumber(
      tx,
      items.filter(({ id }) => id !== itemId),
    );
    const anew = redrawn(tx, plan);
    if (!anew.ok) return anew;
    const completed = completeIfDone(app, tx, plan, tx.today);
    return completed.ok ? removed : completed;
  });

/**
 * Lay the items that have not begun out anew from `startsOn`, in working days, each as long as it was; items without planned time take one day.
 *
 * Refuses with `E_PLAN_NOTHING_TO_LAY_OUT` and those of `openPlan`.
 */
export const layOutPlan = (
  app: AppContext,
  { planId, version, startsOn }: z.output<typeof zLayOutPlan>,
): Result<Plan> =>
  transact(app, 'plans.layOutPlan', (tx) => {
    const plan = openPlan(tx, planId);
    if (!plan.ok) return plan;
    if (plan.value.version !== version) return refuse(appError('E_RECORD_CHANGED'));
    const items = factsOf(tx, planId);
    const open = items.slice(fixedCount(items));
    if (open.length === 0) return refuse(appError('E_PLAN_NOTHING_TO_LAY_OUT'));
    const calendar = calendarOf(tx, tx.office, tx.today);
    const days = open.map(({ plannedFrom, plannedTo }) =>
      plannedFrom === null || plannedTo === null ? 1 : workdaysOf(plannedFrom, plannedTo, calendar),
    );
    layOut(startsOn, days, calendar).forEach((times, index) => {
      const item = open[index];
      if (item !== undefined) planItems.update(tx, item.id, undefined, times);
    });
    const anew = redrawn(tx, plan.value);
    if (!anew.ok) return anew;
    return fixedCount(items) === 0 ? plans.update(tx, planId, version, { startsOn }) : plan;
  });
