import type { plansContract } from '../../../shared/features/plans/contract';
import type { AppContext } from '../../app-context';
import type { GuardsOf } from '../../guard';
import { isTheirs } from '../organization/views/theirs';
import { planItems, plans } from './repository';

const isPlan = ({ db }: AppContext, staffId: string, id: string): boolean => {
  const plan = plans.find(db, id);
  return (
    plan !== undefined &&
    (isTheirs(db, staffId, plan.staffId) ||
      planItems.list(db, 'r.plan_id = ? AND r.trainer_id = ?', [id, staffId]).length > 0)
  );
};
const isItem = (app: AppContext, staffId: string, itemId: string): boolean => {
  const item = planItems.find(app.db, itemId);
  return item !== undefined && isPlan(app, staffId, item.planId);
};
const ofPerson = { isOwn: ({ db }: AppContext, staffId: string, id: string) => isTheirs(db, staffId, id) };

/** Plans are theirs whose trainee they mentor, or who train an item of it. */
export const guards: GuardsOf<typeof plansContract> = {
  listPlans: { keep: (app, staffId, rows) => rows.filter(({ id }) => isPlan(app, staffId, id)) },
  getPlan: { isOwn: isPlan },
  listPlansOf: ofPerson,
  listEntryScores: ofPerson,
  listFindings: ofPerson,
  getPlanChoices: { free: true },
  takePlanStep: { isOwn: (app, staffId, input) => isItem(app, staffId, input.itemId) },
};
