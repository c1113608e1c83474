import type { UndoRoom } from '../../database/undo/room';
import { codeProblem, courseUseProblem } from './service';

export const undo: UndoRoom = {
  mayUndo: {
    course: (tx, { fate, record: { id, code } }) =>
      fate === 'gone' ? courseUseProblem(tx, id) : codeProblem(tx, code, id),
  },
};
