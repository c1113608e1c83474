import { addDays, type CalendarDate } from '../../../kernel/dates';
import { addWorkingDays, onWorkingDay, workingDaysBetween } from '../../calendar/rules';
import type { WorkCalendar } from '../../calendar/types';

/** Working days from `from` to `to`, both counted; at least 1. */
export const workdaysOf = (from: CalendarDate, to: CalendarDate, calendar: WorkCalendar): number =>
  Math.max(1, workingDaysBetween(addDays(from, -1), to, calendar));

export type PlannedTime = { readonly plannedFrom: CalendarDate; readonly plannedTo: CalendarDate };

/**
 * Lay items out one after the other from `startsOn`: each takes its number of working days (1…365), the next begins on the
 * working day after it. A start on a day off becomes the next day that is worked.
 */
export const layOut = (
  startsOn: CalendarDate,
  days: readonly number[],
  calendar: WorkCalendar,
): readonly PlannedTime[] => {
  let next = startsOn;
  return days.map((count) => {
    const plannedFrom = onWorkingDay(next, calendar);
    const plannedTo = addWorkingDays(plannedFrom, count - 1, calendar);
    next = addDays(plannedTo, 1);
    return { plannedFrom, plannedTo };
  });
};
