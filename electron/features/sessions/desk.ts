import { isBranch } from '../../database/own-office';
import type { DeskRoom } from '../../define-backend';
import { countSessionsOfMonth, hasSessions } from './views/desk';

export const desk: DeskRoom<'thisMonth', 'session'> = {
  tiles: { thisMonth: countSessionsOfMonth },
  firstSteps: {
    session: { order: 70, isDone: (app) => (isBranch(app.db) ? hasSessions(app.db) : null) },
  },
};
