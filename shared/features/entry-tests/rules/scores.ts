import type { CalendarDate } from '../../../kernel/dates';
import { type AppError, appError } from '../../../kernel/errors';
import { scoreProblem } from '../../sessions/rules';
import type { ExamType } from '../vocabulary';

/** Scores are facts: they are entered from the day of the test on (`E_EXAM_NOT_HELD`), 0…100 with two decimal places (`E_SCORE_RANGE`). */
export const entryProblem = (
  exam: { readonly name: string; readonly heldOn: CalendarDate },
  score: number,
  today: CalendarDate,
): AppError | undefined =>
  today < exam.heldOn
    ? appError('E_EXAM_NOT_HELD', { name: exam.name, day: exam.heldOn }, 'score')
    : scoreProblem(score, 'score');

/** An examination with scores was held: its day is not ahead, and its type stays (`E_EXAM_HAS_SCORES`). */
export const scoredProblem = (
  exam: { readonly name: string; readonly heldOn: CalendarDate; readonly examType: ExamType },
  before: { readonly examType: ExamType } | undefined,
  today: CalendarDate,
): AppError | undefined =>
  exam.heldOn > today || (before !== undefined && before.examType !== exam.examType)
    ? appError('E_EXAM_HAS_SCORES', { name: exam.name }, 'heldOn')
    : undefined;
