import { isBranch } from '../../database/own-office';
import type { DeskRoom } from '../../define-backend';
import { hasClosedMonth, hasEntries } from './views/desk';

export const desk: DeskRoom<never, 'entered' | 'closed'> = {
  tiles: {},
  firstSteps: {
    entered: { order: 90, isDone: (app) => (isBranch(app.db) ? hasEntries(app.db) : null) },
    closed: { order: 100, isDone: (app) => (isBranch(app.db) ? hasClosedMonth(app.db) : null) },
  },
};
