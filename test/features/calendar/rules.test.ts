import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import shipped from '../../../resources/standards/calendar.json';
import {
  addWorkingDays,
  closedDayFault,
  isWorkingDay,
  onWorkingDay,
  unknownYears,
  workCalendar,
  workingDaysBetween,
} from '../../../shared/features/calendar/rules';
import { zCalendarStandard } from '../../../shared/features/calendar/standards';
import { addDays } from '../../../shared/kernel/dates';

const standard = zCalendarStandard.parse(shipped.body);
const calendar = workCalendar(standard, [{ startsOn: '2026-06-24', endsOn: '2026-06-26' }]);

describe('a working day', () => {
  it.each([
    ['2026-06-18', true, 'a Thursday'],
    ['2026-06-19', false, '端午节, a Friday'],
    ['2026-06-20', false, 'a Saturday'],
    ['2026-06-22', true, 'the Monday after'],
    ['2026-05-09', true, 'a Saturday that is worked for 劳动节'],
    ['2026-05-10', false, 'a Sunday'],
    ['2026-01-04', true, 'a Sunday that is worked for 元旦'],
    ['2026-02-14', true, 'the Saturday before 春节'],
    ['2026-02-23', false, 'the last day of 春节, a Monday'],
    ['2025-01-26', true, 'a Sunday that is worked for 春节 2025'],
    ['2025-10-08', false, '国庆节 2025, the eighth day'],
    ['2024-05-11', true, 'a Saturday that is worked for 劳动节 2024'],
    ['2024-12-31', true, 'a Tuesday before 元旦'],
    ['2026-06-24', false, 'closed here, a Wednesday'],
    ['2026-06-26', false, 'closed here, the last day'],
    ['2027-05-03', true, 'a Monday of a year that nobody entered'],
    ['1999-12-31', true, 'a Friday of long ago'],
    ['1969-07-20', false, 'a Sunday before 1970'],
  ])('%s: %s (%s)', (day, expected) => {
    expect(isWorkingDay(day, calendar)).toBe(expected);
  });

  it('that is closed here is none, even a weekend that is worked', () => {
    const closed = workCalendar(standard, [{ startsOn: '2026-05-09', endsOn: '2026-05-09' }]);
    expect(isWorkingDay('2026-05-09', closed)).toBe(false);
  });
});

describe('counting', () => {
  it.each<[string, number, string]>([
    ['2026-06-17', 0, '2026-06-17'],
    ['2026-06-17', 1, '2026-06-18'],
    ['2026-06-17', 2, '2026-06-22'],
    ['2026-06-17', 4, '2026-06-29'],
    ['2026-06-20', 1, '2026-06-22'],
    ['2026-05-08', 1, '2026-05-09'],
    ['2026-12-31', 1, '2027-01-01'],
  ])('%s and %d working days: %s', (from, count, expected) => {
    expect(addWorkingDays(from, count, calendar)).toBe(expected);
  });

  it.each<[string, string, number]>([
    ['2026-06-17', '2026-06-17', 0],
    ['2026-06-18', '2026-06-17', 0],
    ['2026-06-17', '2026-06-21', 1],
    ['2026-06-17', '2026-06-29', 4],
    ['2025-12-31', '2026-12-31', 245],
  ])('after %s up to %s: %d', (from, to, expected) => {
    expect(workingDaysBetween(from, to, calendar)).toBe(expected);
  });

  it('there and back is the same, and ends on a working day', () => {
    const start = fc.nat({ max: 1500 }).map((days) => addDays('2023-06-01', days));
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const to = addWorkingDays(from, count, calendar);
        expect(workingDaysBetween(from, to, calendar)).toBe(count);
        expect(isWorkingDay(to, calendar)).toBe(true);
        expect(onWorkingDay(to, calendar)).toBe(to);
        expect(addWorkingDays(from, count + 1, calendar) > to).toBe(true);
      }),
    );
  });

  it('says which years count Monday to Friday', () => {
    expect(unknownYears('2025-12-01', '2028-01-05', calendar)).toEqual([2027, 2028]);
    expect(unknownYears('2026-12-01', '2026-12-05', calendar)).toEqual([]);
  });
});

describe('closed days', () => {
  it.each([
    ['2026-06-24', '2026-06-24', undefined],
    ['2026-06-24', '2026-06-23', 'E_CLOSED_DATES'],
    ['2026-06-01', '2026-07-30', undefined],
    ['2026-06-01', '2026-07-31', 'E_CLOSED_LONG'],
  ])('%s to %s: %s', (startsOn, endsOn, code) => {
    expect(closedDayFault({ startsOn, endsOn }, standard.closedDaysMax)?.code).toBe(code);
  });
});

describe('the standard', () => {
  it.each(standard.years.map((year) => [year.year, year] as const))(
    '%d: holidays do not meet, and only weekend days are worked for them',
    (_year, { holidays, workingDays }) => {
      const plain = workCalendar({ years: [] }, []);
      const days = holidays.flatMap(({ from, to }) => {
        const all: string[] = [];
        for (let day = from; day <= to; day = addDays(day, 1)) all.push(day);
        return all;
      });
      expect(new Set(days).size).toBe(days.length);
      expect(workingDays.filter((day) => isWorkingDay(day, plain) || days.includes(day))).toEqual([]);
    },
  );

  it('holds each year once, with days of its own', () => {
    const [year] = standard.years;
    expect(zCalendarStandard.safeParse({ ...standard, years: [year, year] }).success).toBe(false);
    const wrong = { ...year, workingDays: ['2031-01-01'] };
    expect(zCalendarStandard.safeParse({ ...standard, years: [wrong] }).success).toBe(false);
  });
});
