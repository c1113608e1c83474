import type { z } from 'zod';
import {
  aheadProblem,
  decideStep,
  isPlanComplete,
  type PlanChange,
} from '../../../../shared/features/plans/rules/items';
import type { TakeStep, zCancelPlan } from '../../../../shared/features/plans/schema';
import type { Plan, PlanItem } from '../../../../shared/features/plans/types';
import type { PlanAction } from '../../../../shared/features/plans/vocabulary';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import { staff } from '../../organization/repository';
import { appendTimeline } from '../../organization/service/staff-writer';
import { factsOf, planEvents, planItems, plans } from '../repository';
import { approvalOfPlan } from '../views/approval';

/** The plan of an item, if this office may work on it now: its own, and active. */
export const openPlan = (tx: Tx, planId: Id): Result<Plan> => {
  const plan = plans.find(tx, planId);
  if (plan === undefined) return refuse(appError('E_NOT_FOUND'));
  if (plan.ownerOffice !== tx.office) return refuse(appError('E_NOT_OWNED', { owner: plan.ownerOffice }));
  return plan.state === 'active'
    ? ok(plan)
    : refuse(appError('E_PLAN_NOT_ACTIVE', { planNo: plan.planNo, state: plan.state }));
};

/** How a line of the timeline calls a plan. */
export const wordsOf = (app: Pick<AppContext, 't'>, plan: Plan) => ({
  planNo: plan.planNo,
  tier: app.t(`plans.tier.${plan.tier}`),
});

/** A line of the plan on the person's timeline. */
export const enterOnTimeline = (
  tx: Tx,
  plan: Plan,
  happenedOn: CalendarDate,
  afterText: string,
  reason: string,
): void =>
  appendTimeline(
    tx,
    { staffId: plan.staffId, happenedOn, aspect: 'training', beforeText: '', afterText, reason },
    { causeKind: 'plan', causeId: plan.id },
  );

/** Complete the plan when its last open item was confirmed (or taken out); `on` is the day of that step. */
export const completeIfDone = (
  app: Pick<AppContext, 't'>,
  tx: Tx,
  plan: Plan,
  on: CalendarDate,
): Result<Plan> => {
  const items = factsOf(tx, plan.id);
  if (!isPlanComplete(items)) return ok(plan);
  const completed = plans.update(tx, plan.id, undefined, { state: 'completed' });
  if (!completed.ok) return completed;
  const last = items.reduce(
    (day, item) => (item.lastOn !== null && item.lastOn > day ? item.lastOn : day),
    on,
  );
  enterOnTimeline(tx, plan, last, app.t('plans.timeline.completed', wordsOf(app, plan)), '');
  return completed;
};

/** Who acted: the trainer evaluates, the trainee signs or disagrees; everything else is the person at the keyboard. */
const actorOf = (tx: Tx, action: PlanAction, plan: Plan, item: PlanItem): string => {
  const id =
    action === 'evaluate'
      ? item.trainerId
      : action === 'confirm' || action === 'dispute'
        ? plan.staffId
        : null;
  return (id === null ? undefined : staff.find(tx, id)?.name) ?? tx.user;
};

const applyChange = (
  tx: Tx,
  plan: Plan,
  item: PlanItem,
  input: TakeStep['step'],
  change: PlanChange,
): Result<PlanItem> => {
  const updated = planItems.update(tx, item.id, undefined, {
    state: change.toState,
    ...(change.actualFrom === undefined ? {} : { actualFrom: change.actualFrom }),
    ...(change.evaluated === undefined
      ? {}
      : {
          evaluation: change.evaluated.evaluation,
          evaluationNote: change.evaluated.note,
          actualFrom: change.evaluated.actualFrom,
          actualTo: change.evaluated.actualTo,
          taught: change.evaluated.taught,
        }),
  });
  if (!updated.ok) return updated;
  planEvents.insert(tx, {
    planId: plan.id,
    planItemId: item.id,
    happenedOn: input.on,
    action: input.action,
    fromState: change.fromState,
    toState: change.toState,
    actor: actorOf(tx, input.action, plan, item),
    reason: change.reason,
  });
  return updated;
};

/**
 * Take one step of one plan item, by the table of steps in `rules/items.ts`: the item's state, its entry in the ledger, and the plan's
 * completion when it was the last (002 五.5.C, training follow-up). A `return` changes two items at once.
 *
 * Refuses with the codes of `decideStep` and `E_NOT_FOUND`, `E_NOT_OWNED`, `E_RECORD_CHANGED` (the item was changed meanwhile),
 * `E_PLAN_NOT_ACTIVE`.
 */
export const takePlanStep = (app: AppContext, { itemId, version, step }: TakeStep): Result<Plan> =>
  transact(app, 'plans.takePlanStep', (tx) => {
    const item = planItems.find(tx, itemId);
    if (item === undefined) return refuse(appError('E_NOT_FOUND'));
    const plan = openPlan(tx, item.planId);
    if (!plan.ok) return plan;
    if (item.version !== version) return refuse(appError('E_RECORD_CHANGED'));
    const items = factsOf(tx, item.planId);
    const index = items.findIndex(({ id }) => id === itemId);
    const person = staff.find(tx, plan.value.staffId);
    const decided = decideStep(items, index, step, {
      notBefore: person?.hireDate ?? plan.value.startsOn,
      today: tx.today,
      gate: approvalOfPlan(tx, plan.value).gate,
    });
    if (!decided.ok) return decided;
    for (const change of decided.value) {
      const target = items[change.index];
      if (target === undefined) return refuse(appError('E_NOT_FOUND'));
      const applied = applyChange(tx, plan.value, target, step, change);
      if (!applied.ok) return applied;
    }
    return completeIfDone(app, tx, plan.value, step.on);
  });

/** End a plan that will not be finished; it stays readable. Refuses with `E_PLAN_REASON_MISSING`, `E_PLAN_DATE_FUTURE` and those of `openPlan`. */
export const cancelPlan = (
  app: AppContext,
  { planId, version, on, reason }: z.output<typeof zCancelPlan>,
): Result<Plan> =>
  transact(app, 'plans.cancelPlan', (tx) => {
    const plan = openPlan(tx, planId);
    if (!plan.ok) return plan;
    if (reason === '') return refuse(appError('E_PLAN_REASON_MISSING', {}, 'reason'));
    const ahead = aheadProblem(on, tx.today, 'on');
    if (ahead !== undefined) return refuse(ahead);
    const cancelled = plans.update(tx, planId, version, { state: 'cancelled' });
    if (!cancelled.ok) return cancelled;
    enterOnTimeline(tx, plan.value, on, app.t('plans.timeline.cancelled', wordsOf(app, plan.value)), reason);
    return cancelled;
  });
