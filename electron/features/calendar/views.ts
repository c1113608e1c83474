import { isWorkingDay, workCalendar } from '../../../shared/features/calendar/rules';
import type {
  CalendarOfYear,
  CalendarRow,
  ClosedDay,
  ClosedDayFields,
  WorkCalendar,
} from '../../../shared/features/calendar/types';
import { addDays, type CalendarDate } from '../../../shared/kernel/dates';
import type { Id } from '../../../shared/kernel/ids';
import type { ReadableDb } from '../../database/connection';
import { standardInForce } from '../standards/repository';
import { closedDays } from './repository';

/** What the days of an office are counted by, under the version of the calendar that is in force on a day. */
export const calendarOf = (db: ReadableDb, office: string, on: CalendarDate): WorkCalendar =>
  workCalendar(standardInForce(db, 'calendar', on).body, closedDays.list(db, 'r.owner_office = ?', [office]));

/** Closed days of an office that share a day with these, without the one that is being changed. */
export const overlappingClosed = (
  db: ReadableDb,
  office: string,
  { startsOn, endsOn }: Pick<ClosedDayFields, 'startsOn' | 'endsOn'>,
  except: Id | null,
): ClosedDay | undefined =>
  closedDays.list(db, 'r.owner_office = ? AND r.starts_on <= ? AND r.ends_on >= ? AND r.id <> ?', [
    office,
    endsOn,
    startsOn,
    except ?? '',
  ])[0];

const daysOfYear = (year: string): readonly CalendarDate[] => {
  const days: CalendarDate[] = [];
  for (let day = `${year}-01-01`; day.startsWith(year); day = addDays(day, 1)) days.push(day);
  return days;
};

/** A year's holidays, worked weekends and closed days, in their order; and how many days of it this office works. */
export const viewYear = (db: ReadableDb, year: string, office: string, on: CalendarDate): CalendarOfYear => {
  const known = standardInForce(db, 'calendar', on).body.years.find((each) => String(each.year) === year);
  const shipped: readonly CalendarRow[] =
    known === undefined
      ? []
      : [
          ...known.holidays.map(({ title, from, to }) => ({
            ...{ id: `holiday ${from}`, kind: 'holiday' as const, startsOn: from, endsOn: to },
            ...{ title, source: known.source, version: null },
          })),
          ...known.workingDays.map((day) => ({
            ...{ id: `working ${day}`, kind: 'workingDay' as const, startsOn: day, endsOn: day },
            ...{ title: '', source: known.source, version: null },
          })),
        ];
  const closed = closedDays
    .list(db, 'r.starts_on <= ? AND r.ends_on >= ?', [`${year}-12-31`, `${year}-01-01`])
    .map(({ id, ownerOffice, startsOn, endsOn, reason, version }) => ({
      ...{ id, kind: 'closed' as const, startsOn, endsOn, title: reason, source: ownerOffice },
      version: ownerOffice === office ? version : null,
    }));
  const calendar = calendarOf(db, office, on);
  return {
    rows: [...shipped, ...closed].toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1)),
    isKnown: known !== undefined,
    workingDays: daysOfYear(year).filter((day) => isWorkingDay(day, calendar)).length,
  };
};
