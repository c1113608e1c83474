import { command, query } from '../../ipc/define-contract';
import { zCalendarFilter, zSaveClosedDay, zSeenClosedDay } from './schema';
import type { CalendarOfYear, ClosedDay } from './types';

/** The days that are worked, and those on which a branch is closed. */
export const calendarContract = {
  getYear: query('calendar.read', zCalendarFilter).returns<CalendarOfYear>(),
  saveClosedDay: command('calendar.enter', zSaveClosedDay).returns<ClosedDay>(),
  removeClosedDay: command('calendar.enter', zSeenClosedDay).returns<ClosedDay>(),
} as const;
