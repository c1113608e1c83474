import type { UndoRoom } from '../../database/undo/room';
import { overlapProblem } from './service';

export const undo: UndoRoom = {
  mayUndo: {
    closedDay: (tx, { fate, record }) =>
      fate === 'gone' ? undefined : overlapProblem(tx, record.ownerOffice, record, record.id),
  },
};
