import { isBranch } from '../../database/own-office';
import type { DeskRoom } from '../../define-backend';
import { hasSigned } from './views/desk';

export const desk: DeskRoom<never, 'signed'> = {
  tiles: {},
  firstSteps: {
    signed: { order: 80, isDone: (app) => (isBranch(app.db) ? hasSigned(app.db) : null) },
  },
};
