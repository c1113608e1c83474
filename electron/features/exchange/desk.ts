import type { DeskRoom } from '../../define-backend';
import { findOffice } from '../office/repository';
import { readPeers } from './views';

export const desk: DeskRoom<never, 'pairing'> = {
  tiles: {},
  firstSteps: {
    /** Head office has no branch yet; a branch has no head office. */
    pairing: (app) => {
      const office = findOffice(app.db);
      const { head, branches } = readPeers(app);
      return office?.kind === 'head' ? branches.length === 0 : head === null;
    },
  },
};
