import { isBranch } from '../../database/own-office';
import type { DeskRoom } from '../../define-backend';
import { countInTraining, countStaff, hasUnits } from './views/desk';

export const desk: DeskRoom<'staff' | 'inTraining', 'roster' | 'units'> = {
  tiles: { staff: countStaff, inTraining: countInTraining },
  firstSteps: {
    roster: { order: 20, isDone: (app) => (isBranch(app.db) ? countStaff(app.db) > 0 : null) },
    units: { order: 30, isDone: (app) => (isBranch(app.db) ? hasUnits(app.db) : null) },
  },
};
