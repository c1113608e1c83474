import type { UndoRoom } from '../../database/undo/room';
import { sameDayProblem } from './service/gradings';

export const undo: UndoRoom = {
  stays: ['confirmGrading', 'publishStandard'],
  mayUndo: {
    grading: (tx, { fate, record }) => (fate === 'gone' ? undefined : sameDayProblem(tx, record, record.id)),
  },
};
