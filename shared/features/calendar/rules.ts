import { addDays, type CalendarDate, daysBetween } from '../../kernel/dates';
import { type AppError, appError } from '../../kernel/errors';
import type { CalendarStandard, ClosedDayFields, WorkCalendar } from './types';

const A_MONDAY = '2024-01-01';
const DAYS_PER_WEEK = 7;
const WORKDAYS_PER_WEEK = 5;

const isWeekday = (day: CalendarDate): boolean =>
  ((daysBetween(A_MONDAY, day) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK < WORKDAYS_PER_WEEK;

type Span = { readonly startsOn: CalendarDate; readonly endsOn: CalendarDate };

const daysOf = ({ startsOn, endsOn }: Span): CalendarDate[] =>
  Array.from({ length: Math.max(0, daysBetween(startsOn, endsOn) + 1) }, (_, at) => addDays(startsOn, at));

/** What an office's days are counted by: a version of the standard, and the days on which the office itself is closed. */
export const workCalendar = (
  { years }: Pick<CalendarStandard, 'years'>,
  closed: readonly Span[],
): WorkCalendar => ({
  years: new Set(years.map(({ year }) => year)),
  holidays: new Set(
    years
      .flatMap(({ holidays }) => holidays)
      .flatMap(({ from, to }) => daysOf({ startsOn: from, endsOn: to })),
  ),
  workingDays: new Set(years.flatMap(({ workingDays }) => workingDays)),
  closed: new Set(closed.flatMap(daysOf)),
});

/**
 * Whether a day is worked (本公司默认值): Monday to Friday without the holidays, and the weekend days that are worked for them 调休; never a
 * day on which the office is closed. A year without entries counts Monday to Friday (`unknownYears` says which).
 */
export const isWorkingDay = (day: CalendarDate, { holidays, workingDays, closed }: WorkCalendar): boolean =>
  !closed.has(day) && (workingDays.has(day) || (isWeekday(day) && !holidays.has(day)));

/** The day itself when it is worked, the next one that is otherwise. */
export const onWorkingDay = (day: CalendarDate, calendar: WorkCalendar): CalendarDate => {
  let at = day;
  while (!isWorkingDay(at, calendar)) at = addDays(at, 1);
  return at;
};

/** The `count`-th working day after a day, which is not counted itself; the day when `count` is 0. */
export const addWorkingDays = (day: CalendarDate, count: number, calendar: WorkCalendar): CalendarDate => {
  let at = day;
  for (let left = count; left > 0; left -= 1) at = onWorkingDay(addDays(at, 1), calendar);
  return at;
};

/** Working days after `from` up to `to`, the last one counted: a term of 5 is over when 5 lie between. 0 when `to` is not later. */
export const workingDaysBetween = (from: CalendarDate, to: CalendarDate, calendar: WorkCalendar): number =>
  daysOf({ startsOn: addDays(from, 1), endsOn: to }).filter((day) => isWorkingDay(day, calendar)).length;

/** The years of a stretch of time that count Monday to Friday because nobody has entered their holidays. */
export const unknownYears = (
  from: CalendarDate,
  to: CalendarDate,
  { years }: WorkCalendar,
): readonly number[] => {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at).filter(
    (year) => !years.has(year),
  );
};

/** Why an office cannot be closed so: `E_CLOSED_DATES` (the last day before the first), `E_CLOSED_LONG` (more than `max` days at once). */
export const closedDayFault = (
  { startsOn, endsOn }: Pick<ClosedDayFields, 'startsOn' | 'endsOn'>,
  max: number,
): AppError | undefined => {
  if (endsOn < startsOn) return appError('E_CLOSED_DATES', { from: startsOn, to: endsOn }, 'endsOn');
  const days = daysBetween(startsOn, endsOn) + 1;
  return days > max ? appError('E_CLOSED_LONG', { days, max }, 'endsOn') : undefined;
};
