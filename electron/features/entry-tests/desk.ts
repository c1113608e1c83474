import { isBranch } from '../../database/own-office';
import type { DeskRoom } from '../../define-backend';
import { hasScores } from './repository';

export const desk: DeskRoom<never, 'test'> = {
  tiles: {},
  firstSteps: {
    test: { order: 50, isDone: (app) => (isBranch(app.db) ? hasScores(app.db) : null) },
  },
};
