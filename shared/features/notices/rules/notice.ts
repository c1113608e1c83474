import type { CalendarDate } from '../../../kernel/dates';
import { type AppError, appError } from '../../../kernel/errors';
import type { IsWorkingDay, Notice, NoticeForm, NoticeObjection, NoticesStandard } from '../types';
import type { NoticeKind, ShownState } from '../vocabulary';
import { earliestEnd, workingDaysIn } from './length';

type Days = Pick<Notice, 'postedFrom' | 'postedTo'>;
type Standing = Days & Pick<Notice, 'number' | 'state'>;
type Said = Pick<Notice, 'kind' | 'recipients'> & Days;
type Line = { readonly name: string; readonly line: string };

/** Whether a kind is posted for all or goes to named recipients (ruling 3). */
export const formOf = ({ kinds }: NoticesStandard, kind: NoticeKind): NoticeForm =>
  kinds.find((each) => each.kind === kind)?.form ?? 'public';

/** The state on a day: what was posted has ended when its last day is over. */
export const stateOn = (
  { state, postedTo }: Pick<Notice, 'state' | 'postedTo'>,
  on: CalendarDate,
): ShownState => (state === 'posted' && on > postedTo ? 'ended' : state);

/** A step that the state does not allow: `E_NOTICE_STATE`. */
export const notIn = (
  notice: Standing,
  wanted: readonly Notice['state'][],
  words: (state: Notice['state']) => string,
): AppError | undefined =>
  wanted.includes(notice.state)
    ? undefined
    : appError('E_NOTICE_STATE', { number: notice.number, state: words(notice.state) });

const FIGURES = /\d/;

/**
 * What the line of a person may not say: in a notice of an appraisal no figures (`E_NOTICE_FIGURES`: raters' scores stay with the raters)
 * and none of the words that are kept from it (`E_NOTICE_HIDDEN`: nobody is named as failed).
 */
export const lineFault = (
  kind: NoticeKind,
  lines: readonly Line[],
  { hiddenWords }: Pick<NoticesStandard, 'hiddenWords'>,
): AppError | undefined => {
  if (kind !== 'appraisalResult') return undefined;
  for (const [index, { name, line }] of lines.entries()) {
    const word = hiddenWords.value.find((hidden) => line.includes(hidden));
    if (word !== undefined) return appError('E_NOTICE_HIDDEN', { name, word }, `subjects.${index}.line`);
    if (FIGURES.test(line)) return appError('E_NOTICE_FIGURES', { name }, `subjects.${index}.line`);
  }
  return undefined;
};

/** The days of a notice follow each other: `E_NOTICE_DATES`. */
export const daysFault = ({ postedFrom, postedTo }: Days): AppError | undefined =>
  postedTo < postedFrom
    ? appError('E_NOTICE_DATES', { from: postedFrom, to: postedTo }, 'postedTo')
    : undefined;

/**
 * Why a notice cannot be posted on a day, or undefined (mechanisms 1.3, ruling 3).
 *
 * Codes: `E_NOTICE_DATES`, `E_NOTICE_SUBJECTS` (nobody is named), `E_NOTICE_RECIPIENTS` (a circular goes to somebody), `E_NOTICE_FUTURE` (before its
 * first day), `E_NOTICE_TOO_SHORT` (fewer working days than `noticeDays`), and those of `lineFault`.
 */
export const postFault = (
  notice: Said,
  lines: readonly Line[],
  body: NoticesStandard,
  today: CalendarDate,
  isWorkingDay: IsWorkingDay,
): AppError | undefined => {
  const { postedFrom, postedTo, kind, recipients } = notice;
  const wrong = daysFault(notice);
  if (wrong !== undefined) return wrong;
  if (lines.length === 0) return appError('E_NOTICE_SUBJECTS', {}, 'subjects');
  if (formOf(body, kind) === 'circular' && recipients === '')
    return appError('E_NOTICE_RECIPIENTS', {}, 'recipients');
  if (today < postedFrom) return appError('E_NOTICE_FUTURE', { from: postedFrom, today }, 'postedFrom');
  const least = body.noticeDays.value;
  const days = workingDaysIn(postedFrom, postedTo, isWorkingDay);
  if (days < least) {
    const earliest = earliestEnd(postedFrom, least, isWorkingDay);
    return appError('E_NOTICE_TOO_SHORT', { days, least, earliest }, 'postedTo');
  }
  return lineFault(kind, lines, body);
};

/**
 * **Why nothing that rests on a notice takes effect on a day**, or undefined when it may: it has ended, and nobody's objection is open or
 * upheld (mechanisms 1.3).
 *
 * Codes: `E_NOTICE_NOT_POSTED`, `E_NOTICE_WITHDRAWN`, `E_NOTICE_OBJECTION_OPEN`, `E_NOTICE_UPHELD`, `E_NOTICE_RUNNING`.
 */
export const noticeGate = (
  notice: Standing,
  objections: readonly Pick<NoticeObjection, 'verdict'>[],
  on: CalendarDate,
): AppError | undefined => {
  const { number, postedTo } = notice;
  const state = stateOn(notice, on);
  if (state === 'draft') return appError('E_NOTICE_NOT_POSTED', { number });
  if (state === 'withdrawn') return appError('E_NOTICE_WITHDRAWN', { number });
  if (objections.some(({ verdict }) => verdict === 'upheld')) return appError('E_NOTICE_UPHELD', { number });
  const open = objections.filter(({ verdict }) => verdict === null).length;
  if (open > 0) return appError('E_NOTICE_OBJECTION_OPEN', { number, count: open });
  return state === 'posted' ? appError('E_NOTICE_RUNNING', { number, to: postedTo }) : undefined;
};
