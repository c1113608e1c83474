import { isBranch } from '../../database/own-office';
import type { DeskRoom } from '../../define-backend';
import { readPeers } from './views';

export const desk: DeskRoom<never, 'pairing' | 'report'> = {
  tiles: {},
  firstSteps: {
    pairing: {
      order: 110,
      /** Head office has no branch yet; a branch has no head office. */
      isDone: (app) => {
        const { head, branches } = readPeers(app);
        return isBranch(app.db) ? head !== null : branches.length > 0;
      },
    },
    report: {
      order: 120,
      isDone: (app) => (isBranch(app.db) ? (readPeers(app).head?.lastNo ?? null) !== null : null),
    },
  },
};
