import { appError } from '../shared/kernel/errors';
import { ownershipOf } from '../shared/kernel/record';
import { factProblems } from '../shared/kernel/record-facts';
import type { TravellingKind } from '../shared/kernel/record-kinds';
import { storeOf } from './database/kind-stores';
import { backends } from './features/index';
import type { Judge } from './judge';

/**
 * The judge of a kind: whose record it may be (`E_RECORD_OWNER`), its texts and days, that a ledger's line is not deleted
 * (`E_APPEND_ONLY`), and what its feature says of it.
 */
export const judgeOf = async (kind: TravellingKind): Promise<Judge> => {
  const definition = storeOf(kind)?.definition;
  if (definition === undefined) throw new Error(`${kind} does not travel`);
  const home = backends.find(({ feature }) => feature.records?.includes(definition));
  const rooms = (await home?.judges?.())?.judges as Readonly<Record<string, Judge>> | undefined;
  const own = rooms?.[kind];
  if (own === undefined) throw new Error(`nobody judges ${kind}`);
  return (record, held, context) => {
    const { ownerOffice: owner, deletedAt } = record;
    return [
      ...(ownershipOf(definition.owner, context.roleOf(owner)) === 'none'
        ? [appError('E_RECORD_OWNER', { owner }, 'ownerOffice')]
        : []),
      ...(definition.appendOnly && deletedAt !== null
        ? [appError('E_APPEND_ONLY', undefined, 'deletedAt')]
        : []),
      ...factProblems(definition, record, context.today),
      ...own(record, held, context),
    ];
  };
};
