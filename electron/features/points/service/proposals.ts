import {
  decidedFault,
  entryHundredths,
  itemFault,
  rejectionFault,
} from '../../../../shared/features/points/rules/entries';
import type { DecideProposal, PointsProposal } from '../../../../shared/features/points/types';
import { appError } from '../../../../shared/kernel/errors';
import { fromHundredths } from '../../../../shared/kernel/exact';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import { findOwnPerson } from '../../organization/service/grade';
import { pointsProposals } from '../repository';
import { insertEntry, type NewEntry, pointsStandardOf } from './entries';

/**
 * Propose points on behalf of something that happened (a complaint, a praise), inside the transaction that records it. Nothing is booked
 * until a person accepts.
 *
 * Refuses another office's person, an item that the standard lacks and points that are none, as booking them would.
 */
export const proposePoints = (tx: Tx, { points, ...fields }: NewEntry): Result<PointsProposal> => {
  const person = findOwnPerson(tx, fields.staffId);
  if (!person.ok) return person;
  const standard = pointsStandardOf(tx, fields.month);
  const unknown = itemFault(fields.item, standard.items);
  if (unknown !== undefined) return refuse(unknown);
  const hundredths = entryHundredths(points, standard);
  if (!hundredths.ok) return hundredths;
  const open = { state: 'open', decidedOn: null, decidedBy: '', decisionReason: '', entryId: null } as const;
  return ok(pointsProposals.insert(tx, { ...fields, hundredths: hundredths.value, ...open }));
};

/**
 * Accept a proposal, which books its points in the given open month, or reject it with a reason (`E_PROPOSAL_REASON`). Once decided it
 * stays so (`E_PROPOSAL_DECIDED`); booking refuses as `insertEntry`.
 */
export const decideProposal = (
  app: AppContext,
  { id, version, accept, month, reason }: DecideProposal,
): Result<PointsProposal> =>
  transact(app, 'points.decideProposal', (tx) => {
    const proposal = pointsProposals.find(tx, id);
    if (proposal === undefined) return refuse(appError('E_NOT_FOUND'));
    const decided = decidedFault(proposal);
    if (decided !== undefined) return refuse(decided);
    const decision = { decidedOn: tx.today, decidedBy: tx.user, decisionReason: reason };
    if (!accept) {
      const unfounded = rejectionFault(reason);
      return unfounded === undefined
        ? pointsProposals.update(tx, id, version, { ...decision, state: 'rejected' })
        : refuse(unfounded);
    }
    const { staffId, item, evidence, causeKind, causeId } = proposal;
    const points = fromHundredths(proposal.hundredths);
    const entry = insertEntry(tx, {
      staffId,
      month,
      item,
      points,
      reason: proposal.reason,
      evidence,
      causeKind,
      causeId,
    });
    return entry.ok
      ? pointsProposals.update(tx, id, version, { ...decision, state: 'accepted', entryId: entry.value.id })
      : entry;
  });
