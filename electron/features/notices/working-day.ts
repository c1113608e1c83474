import { isWorkingDay } from '../../../shared/features/calendar/rules';
import type { IsWorkingDay } from '../../../shared/features/notices/types';
import type { StandardBody } from '../../../shared/features/sums';
import type { CalendarDate } from '../../../shared/kernel/dates';
import type { ReadableDb } from '../../database/connection';
import { reliefOn } from '../approvals/views';
import { calendarOf } from '../calendar/views';
import { standardInForce } from '../standards/repository';

/** Which days count for the length of an office's notice: the working days of its calendar (ruling 8). */
export const workingDays = (db: ReadableDb, office: string, on: CalendarDate): IsWorkingDay => {
  const calendar = calendarOf(db, office, on);
  return (day) => isWorkingDay(day, calendar);
};

/** The standard of notices with another length. */
export const withLength = (body: StandardBody<'notices'>, value: number): StandardBody<'notices'> => ({
  ...body,
  noticeDays: { ...body.noticeDays, value },
});

/** The standard of notices on a day, with the length that the office's relief asks of it (ruling 3). */
export const noticesBody = (db: ReadableDb, office: string, on: CalendarDate): StandardBody<'notices'> => {
  const { body } = standardInForce(db, 'notices', on);
  const relieved = reliefOn(db, office, on)?.noticeDays;
  return relieved === undefined ? body : withLength(body, relieved);
};
