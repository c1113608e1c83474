import { isBranch } from '../../database/own-office';
import type { DeskRoom } from '../../define-backend';
import { hasScores } from './repository';

export const desk: DeskRoom<never, 'test'> = {
  tiles: {},
  firstSteps: { test: (app) => isBranch(app.db) && !hasScores(app.db) },
};
