import type { UndoRoom } from '../../database/undo/room';
import { lineProblem } from './service';

export const undo: UndoRoom = {
  mayUndo: {
    functionHolder: (tx, { fate, record }) =>
      fate === 'gone' ? undefined : lineProblem(tx, record, tx.office, tx.today),
  },
};
