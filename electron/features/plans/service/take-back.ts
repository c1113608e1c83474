import type { z } from 'zod';
import { decideTakeBack, type Restored } from '../../../../shared/features/plans/rules/take-back';
import type { zTakeBack } from '../../../../shared/features/plans/schema';
import type { Plan, PlanItem } from '../../../../shared/features/plans/types';
import { EVALUATIONS } from '../../../../shared/features/plans/vocabulary';
import { appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import { planItems, plans, planTakeBacks, withEventsOf } from '../repository';
import { activeProblem } from './draw';
import { enterOnTimeline, wordsOf } from './steps';

/** The plan of an item whose step is taken back: its own, not cancelled, and no other plan of the person runs. */
const reopenable = (tx: Tx, planId: Id): Result<Plan> => {
  const plan = plans.find(tx, planId);
  if (plan === undefined) return refuse(appError('E_NOT_FOUND'));
  const { ownerOffice, planNo, state, staffId } = plan;
  if (ownerOffice !== tx.office) return refuse(appError('E_NOT_OWNED', { owner: ownerOffice }));
  if (state === 'cancelled') return refuse(appError('E_PLAN_NOT_ACTIVE', { planNo, state }));
  const another = state === 'active' ? undefined : activeProblem(tx, staffId, planId);
  return another === undefined ? ok(plan) : refuse(another);
};

const restore = (tx: Tx, item: PlanItem, { state, actualFrom, evaluation }: Restored): Result<PlanItem> =>
  planItems.update(tx, item.id, undefined, {
    state,
    actualFrom,
    ...(evaluation === undefined
      ? {}
      : {
          evaluation: EVALUATIONS.find((value) => value === evaluation.evaluation) ?? null,
          evaluationNote: evaluation.note,
          ...(evaluation.evaluation === null ? { actualTo: null } : {}),
        }),
  });

/**
 * Take the last step of an item back that was a mistake, with the reason: the item is what it was before, the event stays in the ledger
 * and counts no more. A return gives back both items; a plan that the step had completed runs again, and its timeline says so.
 *
 * Refuses with the codes of `decideTakeBack`, `E_PLAN_REASON_MISSING`, `E_PLAN_NOT_ACTIVE` (cancelled), `E_PLAN_ALREADY_ACTIVE` (another
 * plan runs meanwhile), `E_NOT_FOUND`, `E_NOT_OWNED`, `E_RECORD_CHANGED`.
 */
export const takeBackStep = (
  app: AppContext,
  { itemId, version, reason }: z.output<typeof zTakeBack>,
): Result<Plan> =>
  transact(app, 'plans.takeBackStep', (tx) => {
    const item = planItems.find(tx, itemId);
    if (item === undefined) return refuse(appError('E_NOT_FOUND'));
    const plan = reopenable(tx, item.planId);
    if (!plan.ok) return plan;
    if (item.version !== version) return refuse(appError('E_RECORD_CHANGED'));
    if (reason === '') return refuse(appError('E_PLAN_REASON_MISSING', {}, 'reason'));
    const items = withEventsOf(tx, item.planId);
    const decided = decideTakeBack(
      items,
      items.findIndex(({ item: { id } }) => id === itemId),
    );
    if (!decided.ok) return decided;
    for (const change of decided.value) {
      const target = items[change.index];
      if (target === undefined) return refuse(appError('E_NOT_FOUND'));
      const back = restore(tx, target.item, change);
      if (!back.ok) return back;
      planTakeBacks.insert(tx, {
        ...{ planId: item.planId, planEventId: change.eventId },
        ...{ takenBackOn: tx.today, actor: tx.user, reason },
      });
    }
    if (plan.value.state === 'active') return plan;
    const again = plans.update(tx, item.planId, undefined, { state: 'active' });
    if (again.ok)
      enterOnTimeline(
        tx,
        plan.value,
        tx.today,
        app.t('plans.timeline.reopened', wordsOf(app, plan.value)),
        reason,
      );
    return again;
  });
