import { isBranch } from '../../database/own-office';
import type { DeskRoom } from '../../define-backend';
import { countInTraining, countStaff } from './views/desk';

export const desk: DeskRoom<'staff' | 'inTraining', 'roster'> = {
  tiles: { staff: countStaff, inTraining: countInTraining },
  firstSteps: { roster: (app) => isBranch(app.db) && countStaff(app.db) === 0 },
};
