import { addDays, type CalendarDate, daysBetween } from '../../../kernel/dates';
import type { IsWorkingDay } from '../types';

/** How many working days lie from the first to the last day, both counted; 0 when the last is before the first. */
export const workingDaysIn = (from: CalendarDate, to: CalendarDate, isWorkingDay: IsWorkingDay): number =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_day, n) => addDays(from, n)).filter(
    isWorkingDay,
  ).length;

/** No calendar is without a working day for longer. */
const LONGEST_REST = 400;

/** The first day on which a notice from `from` on has stood for so many working days, itself counted; `from` where none is asked. */
export const earliestEnd = (from: CalendarDate, days: number, isWorkingDay: IsWorkingDay): CalendarDate => {
  let left = days;
  let day = from;
  for (let n = 0; n < LONGEST_REST; n += 1) {
    day = addDays(from, n);
    if (isWorkingDay(day)) left -= 1;
    if (left <= 0) return day;
  }
  return day;
};
