import { addDays, type CalendarDate, daysBetween } from '../../../kernel/dates';

const A_MONDAY = '2024-01-01';
const DAYS_PER_WEEK = 7;
const WORKDAYS_PER_WEEK = 5;

/** Monday to Friday. Public holidays and the working weekends made up for them are not known here: they are moved by hand. */
export const isWorkday = (date: CalendarDate): boolean =>
  ((daysBetween(A_MONDAY, date) % DAYS_PER_WEEK) + DAYS_PER_WEEK) % DAYS_PER_WEEK < WORKDAYS_PER_WEEK;

const onWorkday = (date: CalendarDate): CalendarDate =>
  isWorkday(date) ? date : onWorkday(addDays(date, 1));

/** The last of `days` working days that begin on `from` (itself a working day, counted). */
const lastWorkday = (from: CalendarDate, days: number): CalendarDate => {
  let date = from;
  for (let left = days - 1; left > 0; left -= 1) date = onWorkday(addDays(date, 1));
  return date;
};

/** Working days from `from` to `to`, both counted; at least 1. */
export const workdaysOf = (from: CalendarDate, to: CalendarDate): number => {
  let count = 0;
  for (let date = from; date <= to; date = addDays(date, 1)) if (isWorkday(date)) count += 1;
  return Math.max(1, count);
};

export type PlannedTime = { readonly plannedFrom: CalendarDate; readonly plannedTo: CalendarDate };

/**
 * Lay items out one after the other from `startsOn`: each takes its number of working days (1…365), the next begins on the
 * working day after it. A start on a weekend becomes the Monday.
 */
export const layOut = (startsOn: CalendarDate, days: readonly number[]): readonly PlannedTime[] => {
  let next = startsOn;
  return days.map((count) => {
    const plannedFrom = onWorkday(next);
    const plannedTo = lastWorkday(plannedFrom, count);
    next = addDays(plannedTo, 1);
    return { plannedFrom, plannedTo };
  });
};
