import { scoredProblem } from '../../../shared/features/entry-tests/rules/scores';
import type { UndoRoom } from '../../database/undo/room';
import { scoresOf } from '../entry-tests/repository';
import { sameExamProblem } from './service/exams';
import { scoreUseProblem } from './service/remove';

export const undo: UndoRoom = {
  // A decision on a charge is taken back with a reason.
  stays: ['decideCharge', 'withdrawCharge'],
  mayUndo: {
    exam: (tx, { fate, record, was }) => {
      if (fate === 'gone' || record.examType === 'entry') return undefined;
      const isScored = scoresOf(tx, record.id).length > 0;
      return (
        sameExamProblem(tx, record, record.id) ??
        (isScored ? scoredProblem(record, was, tx.today) : undefined)
      );
    },
    examScore: (tx, { fate, record }) => (fate === 'gone' ? scoreUseProblem(tx, record.id) : undefined),
  },
};
