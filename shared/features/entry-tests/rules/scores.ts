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

/** A pasted line as it was written: who, in one word or two (工号 and 姓名), and the last number as the score. */
export type PastedLine = {
  readonly line: number;
  readonly text: string;
  readonly who: readonly string[];
  readonly score: number | null;
};

const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * Read what was copied from a spreadsheet: one person a line, cells between tabs (or commas, or blanks), the score in the last cell.
 *
 * Full-width digits count as digits. Blank lines are passed over, and so is a first line whose last cell is no number while it has
 * no digit at all (a header). A line whose last cell is no number has no score.
 */
export const parsePaste = (text: string): readonly PastedLine[] =>
  text
    .split(/\r\n|\r|\n/u)
    .map((raw, index) => ({ line: index + 1, text: raw.normalize('NFKC').trim() }))
    .filter(({ text: line }) => line !== '')
    .filter(({ line, text: whole }) => line > 1 || /\d/u.test(whole))
    .map(({ line, text: whole }) => {
      const cells = whole.split(whole.includes('\t') ? '\t' : /[\s,;]+/u).map((cell) => cell.trim());
      const last = cells.at(-1) ?? '';
      const score = NUMBER.test(last) && cells.length > 1 ? Number(last) : null;
      const who = (score === null ? cells : cells.slice(0, -1)).filter((cell) => cell !== '').slice(0, 2);
      return { line, text: whole, who, score };
    });

/**
 * A single column of numbers, as copied from a score column; undefined when the text is anything else. An empty line in the middle
 * stands for nobody's score and keeps its place.
 */
export const parseScoreColumn = (text: string): readonly (number | null)[] | undefined => {
  const lines = text
    .normalize('NFKC')
    .replace(/(\r\n|\r|\n)+$/u, '')
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim());
  if (lines.every((line) => line === '')) return undefined;
  return lines.every((line) => line === '' || NUMBER.test(line))
    ? lines.map((line) => (line === '' ? null : Number(line)))
    : undefined;
};
