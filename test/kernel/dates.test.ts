import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  calendarDate,
  daysBetween,
  isCalendarDate,
  isLocalTime,
  localDayOf,
  localTimeOf,
  wholeYears,
} from '../../shared/kernel/dates';

const day = fc.integer({ min: 0, max: 73_000 }).map((days) => addDays('1920-01-01', days));

describe('a calendar date', () => {
  it.each([
    [2024, 2, 29, '2024-02-29'],
    [2023, 2, 29, undefined],
    [2100, 2, 29, undefined],
    [2000, 2, 29, '2000-02-29'],
    [2026, 4, 31, undefined],
    [2026, 13, 1, undefined],
    [2026, 0, 1, undefined],
    [1899, 12, 31, undefined],
    [2200, 1, 1, undefined],
    [2026, 1.5, 1, undefined],
  ])('%i-%i-%i is %s', (year, month, date, expected) =>
    expect(calendarDate(year, month, date)).toBe(expected),
  );

  it.each(['2026-2-3', '2026/02/03', '20260203', '2026-02-30', ' 2026-02-03', ''])('%o is none', (text) =>
    expect(isCalendarDate(text)).toBe(false),
  );

  it.each([
    ['2026-03-05T09:30', true],
    ['2026-03-05T24:00', false],
    ['2026-03-05T09:60', false],
    ['2026-02-30T09:00', false],
    ['2026-03-05 09:30', false],
  ])('%s is a local time: %s', (text, expected) => expect(isLocalTime(text)).toBe(expected));
});

describe('reckoning with days', () => {
  it('adding days and counting them undo each other', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -40_000, max: 40_000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-03-31', 3, '2026-06-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s and %i months is %s', (from, months, expected) => expect(addMonths(from, months)).toBe(expected));

  it('adding months never leaves the month it leads to', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -200, max: 200 }), (from, months) => {
        const to = addMonths(from, months);
        expect(isCalendarDate(to)).toBe(true);
        const distance =
          (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
          Number(to.slice(5, 7)) -
          Number(from.slice(5, 7));
        expect(distance).toBe(months);
      }),
    );
  });

  it.each([
    ['2008-02-29', '2024-02-28', 15],
    ['2008-02-29', '2024-02-29', 16],
    ['2010-06-15', '2026-06-14', 15],
    ['2010-06-15', '2026-06-15', 16],
    ['2026-06-15', '2020-01-01', 0],
  ])('whole years from %s to %s: %i', (from, to, years) => expect(wholeYears(from, to)).toBe(years));

  it('a moment has the day and minute of the clock on the wall', () => {
    const wall = new Date(2026, 2, 5, 9, 7, 59);
    expect(localTimeOf(wall.toISOString())).toBe('2026-03-05T09:07');
    expect(localDayOf(wall.toISOString())).toBe('2026-03-05');
  });
});
