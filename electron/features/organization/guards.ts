import type { organizationContract } from '../../../shared/features/organization/contract';
import type { AppContext } from '../../app-context';
import type { GuardsOf } from '../../guard';
import { isTheirs, theirPeople } from './views/theirs';

const free = { free: true } as const;
const byId = { isOwn: ({ db }: AppContext, staffId: string, id: string) => isTheirs(db, staffId, id) };

/** People who are somebody's: whoever they mentor, and they themselves. */
export const guards: GuardsOf<typeof organizationContract> = {
  listStaff: {
    keep: ({ db }, staffId, { rows }) => {
      const theirs = theirPeople(db, staffId);
      const kept = rows.filter(({ id }) => theirs.has(id));
      return { rows: kept, total: kept.length };
    },
  },
  pickStaff: {
    keep: ({ db }, staffId, rows) => rows.filter(({ id }) => isTheirs(db, staffId, id)),
  },
  findStaff: {
    keep: ({ db }, staffId, rows) => rows.filter(({ id }) => isTheirs(db, staffId, id)),
  },
  getStaffLabel: byId,
  getStaff: byId,
  getNeighbours: {
    isOwn: byId.isOwn,
    keep: ({ db }, staffId, { previous, next }) => ({
      previous: previous !== null && isTheirs(db, staffId, previous.id) ? previous : null,
      next: next !== null && isTheirs(db, staffId, next.id) ? next : null,
    }),
  },
  getChoices: free,
  spellName: free,
  spellLabels: free,
  listUnits: free,
};
