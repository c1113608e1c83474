import { payFactFault } from '../../../shared/features/points/rules/entries';
import type { UndoRoom } from '../../database/undo/room';
import { findClose } from './repository';

export const undo: UndoRoom = {
  stays: ['confirmRegrading'],
  mayUndo: {
    payFact: (tx, { record: { month } }) =>
      payFactFault(month, findClose(tx, tx.office, month) !== undefined),
  },
};
