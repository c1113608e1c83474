import type { CalendarDate } from '../../../kernel/dates';
import { type AppError, appError } from '../../../kernel/errors';

/** What follows an examination is decided or found between its day and `today` (`E_EXAM_DECISION_DAY`). */
export const dayProblem = (
  day: CalendarDate,
  from: CalendarDate,
  today: CalendarDate,
  field: string,
): AppError | undefined =>
  day < from || day > today ? appError('E_EXAM_DECISION_DAY', { from, to: today }, field) : undefined;

/** Somebody answers for a lack: a member of staff or a name (`E_LACK_MEMBER`). */
export const memberProblem = (
  memberId: string | null,
  memberName: string,
  field: string,
): AppError | undefined =>
  memberId === null && memberName === '' ? appError('E_LACK_MEMBER', {}, field) : undefined;
