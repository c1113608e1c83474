import { type CalendarDate, localDayOf } from '../../shared/kernel/dates';

/** Today on this computer: the day that a form proposes. What may be entered is for the main process to decide. */
export const todayHere = (): CalendarDate => localDayOf(new Date().toISOString());
