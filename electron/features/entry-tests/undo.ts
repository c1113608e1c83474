import { entryProblem, scoredProblem } from '../../../shared/features/entry-tests/rules/scores';
import type { Exam, ExamScore } from '../../../shared/features/entry-tests/types';
import type { AppError } from '../../../shared/kernel/errors';
import type { Tx } from '../../database/transact';
import type { Undone, UndoRoom } from '../../database/undo/room';
import { exams, findScore, scoresOf } from './repository';
import { planProblem, sameTestProblem, secondScore } from './service';

/** Of whichever type: what has scores is not ahead. */
const judgeExam = (tx: Tx, { fate, record }: Undone<Exam>): AppError | undefined => {
  if (fate === 'gone') return undefined;
  const { id, examType } = record;
  const same = examType === 'entry' ? sameTestProblem(tx, record, id) : undefined;
  return same ?? (scoresOf(tx, id).length > 0 ? scoredProblem(record, undefined, tx.today) : undefined);
};

const judgeScore = (tx: Tx, { fate, record }: Undone<ExamScore>): AppError | undefined => {
  if (fate === 'gone') return planProblem(tx, record);
  const { id, examId, staffId, score } = record;
  const other = findScore(tx, examId, staffId);
  if (other !== undefined && other.id !== id) return secondScore(tx, other);
  const exam = exams.find(tx, examId);
  return exam === undefined ? undefined : entryProblem(exam, score, tx.today);
};

export const undo: UndoRoom = { mayUndo: { exam: judgeExam, examScore: judgeScore } };
