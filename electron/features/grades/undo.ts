import type { UndoRoom } from '../../database/undo/room';
import { decidedSinceProblem } from '../approvals/service';
import { asSubject } from './repository';
import { sameDayProblem } from './service/gradings';

export const undo: UndoRoom = {
  stays: ['confirmGrading'],
  mayUndo: {
    grading: (tx, { fate, record, isNewer }) =>
      fate === 'gone'
        ? undefined
        : (decidedSinceProblem(tx, asSubject(record.id), isNewer) ?? sameDayProblem(tx, record, record.id)),
  },
};
