import { type AppError, appError } from '../../../kernel/errors';
import type { RaiseRecord } from '../../../kernel/record';
import type { ExamPurpose, ExamType } from '../vocabulary';

/** What an examination was held for, before that was asked (ruling 10): 摸底 is an entry test, all others graded. */
export const standingPurpose = (examType: unknown): ExamPurpose =>
  examType === 'entry' ? 'entry' : 'grading';

/** An examination that belongs to no session and whose panel nothing covers. */
export const PLAIN_EXAM = { sessionId: null, coverNo: '', coverOn: null } as const;

/** Format 2 of an examination: its purpose, its session, and the paper that covers its panel. */
export const raiseExam: RaiseRecord = (fields) => ({
  ...PLAIN_EXAM,
  purpose: standingPurpose(fields['examType']),
  ...fields,
});

/** Entry tests, and they alone, are held for the entry (`E_EXAM_PURPOSE`). */
export const purposeProblem = (exam: {
  readonly examType: ExamType;
  readonly purpose: ExamPurpose;
}): AppError | undefined =>
  (exam.examType === 'entry') === (exam.purpose === 'entry')
    ? undefined
    : appError('E_EXAM_PURPOSE', {}, 'purpose');
