import { isBranch } from '../../database/own-office';
import type { DeskRoom } from '../../define-backend';
import { countActivePlans, hasScoresButNoPlan } from './views/desk';

export const desk: DeskRoom<'active', 'plan'> = {
  tiles: { active: countActivePlans },
  firstSteps: { plan: (app) => isBranch(app.db) && hasScoresButNoPlan(app.db) },
};
