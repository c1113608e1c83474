import { findOwnOffice } from '../../database/own-office';
import type { DeskRoom } from '../../define-backend';

export const desk: DeskRoom<never, 'setUp'> = {
  tiles: {},
  firstSteps: { setUp: { order: 10, isDone: (app) => findOwnOffice(app.db) !== undefined } },
};
