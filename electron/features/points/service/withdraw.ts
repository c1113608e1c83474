import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result } from '../../../../shared/kernel/result';
import type { Tx } from '../../../database/transact';
import { pointsProposals, proposalsOf } from '../repository';

/**
 * Take back what something proposed that is changed or deleted, inside the transaction that does so. Proposals that were decided stay:
 * the answer says whether one of them was accepted, so that its points are booked.
 */
export const withdrawProposals = (tx: Tx, causeKind: string, causeId: Id): Result<'open' | 'accepted'> => {
  const proposals = proposalsOf(tx, causeKind, causeId);
  for (const proposal of proposals.filter(({ state }) => state === 'open')) {
    const gone = pointsProposals.remove(tx, proposal.id);
    if (!gone.ok) return gone;
  }
  return ok(proposals.some(({ state }) => state === 'accepted') ? 'accepted' : 'open');
};
