import { payFactFault } from '../../../shared/features/points/rules/entries';
import { appError } from '../../../shared/kernel/errors';
import type { UndoRoom } from '../../database/undo/room';
import { findClose } from './repository';

export const undo: UndoRoom = {
  stays: ['confirmRegrading'],
  mayUndo: {
    // Only an import that is taken back takes entries out of the ledger.
    pointsEntry: (tx, { record: { month } }) =>
      findClose(tx, tx.office, month) === undefined
        ? undefined
        : appError('E_POINTS_MONTH_CLOSED', { month }),
    // A change of the cause proposes anew, and its deletion proposes nothing any more: the old proposal must not wait beside that.
    pointsProposal: (_tx, { fate, record: { state, causeId }, isNewer }) =>
      fate === 'changed' && state === 'open' && causeId !== null && isNewer(causeId)
        ? appError('E_PROPOSAL_CAUSE_CHANGED')
        : undefined,
    payFact: (tx, { record: { month } }) =>
      payFactFault(month, findClose(tx, tx.office, month) !== undefined),
  },
};
