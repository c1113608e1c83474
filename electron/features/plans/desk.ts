import { isBranch } from '../../database/own-office';
import type { DeskRoom } from '../../define-backend';
import { countActivePlans, hasPlans } from './views/desk';

export const desk: DeskRoom<'active', 'plan'> = {
  tiles: { active: countActivePlans },
  firstSteps: {
    plan: { order: 60, isDone: (app) => (isBranch(app.db) ? hasPlans(app.db) : null) },
  },
};
