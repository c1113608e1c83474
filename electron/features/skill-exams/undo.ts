import { appError } from '../../../shared/kernel/errors';
import type { UndoRoom } from '../../database/undo/room';
import { scoresOf } from '../entry-tests/repository';
import { sameExamProblem } from './service/exams';
import { scoreUseProblem } from './service/remove';

export const undo: UndoRoom = {
  mayUndo: {
    exam: (tx, { fate, record, was }) => {
      if (fate === 'gone' || record.examType === 'entry') return undefined;
      const { id, name } = record;
      const retyped = record.examType !== was.examType && scoresOf(tx, id).length > 0;
      return (
        sameExamProblem(tx, record, id) ?? (retyped ? appError('E_EXAM_HAS_SCORES', { name }) : undefined)
      );
    },
    examScore: (tx, { fate, record }) => (fate === 'gone' ? scoreUseProblem(tx, record.id) : undefined),
  },
};
