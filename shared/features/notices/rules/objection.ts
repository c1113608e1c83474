import type { CalendarDate } from '../../../kernel/dates';
import { type AppError, appError } from '../../../kernel/errors';
import { isSameWord } from '../../../kernel/sameness';
import type { Notice, NoticeObjection } from '../types';

type Raised = Pick<NoticeObjection, 'raisedOn' | 'raisedBy'>;

/** Objections come while the notice stands, and not from the future: `E_NOTICE_OBJECTION_DATE`. */
export const raiseFault = (
  { raisedOn }: Pick<Raised, 'raisedOn'>,
  { postedFrom, postedTo }: Pick<Notice, 'postedFrom' | 'postedTo'>,
  today: CalendarDate,
): AppError | undefined => {
  const to = today < postedTo ? today : postedTo;
  return raisedOn < postedFrom || raisedOn > to
    ? appError('E_NOTICE_OBJECTION_DATE', { day: raisedOn, from: postedFrom, to }, 'raisedOn')
    : undefined;
};

/**
 * Why an answer cannot be entered, or undefined.
 *
 * Codes: `E_NOTICE_ANSWER_DATE` (before the objection or after today), `E_NOTICE_ANSWER_OWN` (given by whoever raised it, or by somebody whom
 * the notice is about). `concerned` are the names of these.
 */
export const answerFault = (
  { answeredOn, answeredBy }: { readonly answeredOn: CalendarDate; readonly answeredBy: string },
  { raisedOn, raisedBy }: Raised,
  concerned: readonly string[],
  today: CalendarDate,
): AppError | undefined => {
  if (answeredOn < raisedOn || answeredOn > today)
    return appError('E_NOTICE_ANSWER_DATE', { day: answeredOn, from: raisedOn, to: today }, 'decidedOn');
  const name = answeredBy.trim();
  return [raisedBy, ...concerned].some((other) => isSameWord(other, name))
    ? appError('E_NOTICE_ANSWER_OWN', { name }, 'decidedBy')
    : undefined;
};
