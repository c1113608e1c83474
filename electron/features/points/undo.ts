import { appError } from '../../../shared/kernel/errors';
import type { UndoRoom } from '../../database/undo/room';
import { findClose } from './repository';

export const undo: UndoRoom = {
  stays: ['confirmRegrading'],
  mayUndo: {
    payFact: (tx, { record: { month } }) =>
      findClose(tx, tx.office, month) === undefined ? undefined : appError('E_PAY_FACT_MONTH', { month }),
  },
};
