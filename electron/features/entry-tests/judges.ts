import type { entryTests as feature } from '../../../shared/features/entry-tests/feature';
import { purposeProblem } from '../../../shared/features/entry-tests/rules/purpose';
import { entryProblem, scoredProblem } from '../../../shared/features/entry-tests/rules/scores';
import { examScoreRecord } from '../../../shared/features/entry-tests/travel';
import type { Exam, ExamScore } from '../../../shared/features/entry-tests/types';
import { coverProblem } from '../../../shared/features/panels/rules';
import type { AppError } from '../../../shared/kernel/errors';
import { type JudgeContext, type JudgesOf, problemsOf } from '../../judge';
import { lifeOnArrival } from '../organization/views/life';
import { exams, scoresOf } from './repository';
import { planProblem } from './service';

/** Its type may have changed while nobody had a score. */
const examProblem = (record: Exam, held: Exam | undefined, context: JudgeContext): AppError | undefined => {
  const scores = scoresOf(context.db, record.id);
  const wasScored = scores.some(({ id }) => context.before(examScoreRecord, id) !== undefined);
  return scores.length === 0 ? undefined : scoredProblem(record, wasScored ? held : undefined, context.today);
};

/** A panel's mean has as many decimals as it needs; whoever knows panels checks it. */
const scoreProblem = (record: ExamScore, { db, today }: JudgeContext): AppError | undefined => {
  const exam = exams.find(db, record.examId);
  if (exam === undefined) return undefined;
  return entryProblem(exam, exam.examType === 'practical' ? 0 : record.score, today);
};

const lifeProblem = (
  record: ExamScore,
  held: ExamScore | undefined,
  context: JudgeContext,
): AppError | undefined => {
  const exam = held === undefined ? exams.find(context.db, record.examId) : undefined;
  return exam === undefined ? undefined : lifeOnArrival(context, record.staffId, 'exam', exam.heldOn);
};

export const judges: JudgesOf<typeof feature> = {
  exam: (record, held, context) =>
    record.deletedAt === null
      ? problemsOf(
          examProblem(record, held, context),
          purposeProblem(record),
          coverProblem(record, context.today),
        )
      : [],
  examScore: (record, held, context) =>
    record.deletedAt === null
      ? problemsOf(scoreProblem(record, context), lifeProblem(record, held, context))
      : problemsOf(planProblem(context.db, record)),
};
