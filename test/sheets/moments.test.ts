import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../shared/kernel/dates';
import type { RawCell } from '../../shared/kernel/sheet/cell';
import { dateOfCell, dateOfSerial, monthOfCell, timeOfCell } from '../../shared/kernel/sheet/moments';

type Cell = Exclude<RawCell, null>;
const day = (cell: Cell, date1904 = false) => dateOfCell(cell, date1904)?.date;
const anyDay = fc.integer({ min: 0, max: 90_000 }).map((days) => addDays('1928-01-01', days));

describe('days as people write them', () => {
  it.each<[Cell, string]>([
    ['2024-03-05', '2024-03-05'],
    ['2024/3/5', '2024-03-05'],
    ['2024.3.5', '2024-03-05'],
    ['2024年3月5日', '2024-03-05'],
    ['2024年03月05号', '2024-03-05'],
    ['2024 年 3 月 5 日', '2024-03-05'],
    ['20240305', '2024-03-05'],
    [20240305, '2024-03-05'],
    ['２０２４－０３－０５', '2024-03-05'],
    ['２０２４／３／５', '2024-03-05'],
    ['\u00a02024-03-05\u200b ', '2024-03-05'],
    [45356, '2024-03-05'],
    ['45356', '2024-03-05'],
    [{ date: '2024-03-05T00:00:00' }, '2024-03-05'],
    ['2024-03-05 00:00:00', '2024-03-05'],
    ['2024-03-05T00:00:00.000', '2024-03-05'],
    ['2024-02-29', '2024-02-29'],
    [{ shown: '20240305' }, '2024-03-05'],
  ])('%j is %s', (cell, expected) => {
    expect(day(cell)).toBe(expected);
  });

  it.each<[Cell]>([
    ['2023-02-29'],
    ['2024-13-01'],
    ['2024-00-10'],
    ['24/3/5'],
    ['3/5/2024'],
    ['2024年3月'],
    ['2024'],
    [2024],
    [0],
    [-5],
    [1],
    [60],
    [200000000],
    ['待定'],
    [''],
    [true],
    [{ error: '#N/A' }],
    [{ uncached: true }],
    ['2024-03/05'],
    ['1899-12-31'],
    ['2024-3-5-1'],
    [{ date: '1899-12-31T08:30:00' }],
  ])('%j is no day', (cell) => {
    expect(day(cell)).toBeUndefined();
  });

  it('counts serials in both systems, and knows no 29 February 1900', () => {
    expect(dateOfSerial(1, false)).toBe('1900-01-01');
    expect(dateOfSerial(59, false)).toBe('1900-02-28');
    expect(dateOfSerial(60, false)).toBeUndefined();
    expect(dateOfSerial(61, false)).toBe('1900-03-01');
    expect(dateOfSerial(0, true)).toBe('1904-01-01');
    expect(day(43894, true)).toBe('2024-03-05');
  });

  it('tells when a time of day was left out', () => {
    expect(dateOfCell('2024-03-05 09:30', false)).toEqual({ date: '2024-03-05', hadTime: true });
    expect(dateOfCell({ date: '2024-03-05T09:30:00' }, false)).toEqual({ date: '2024-03-05', hadTime: true });
    expect(dateOfCell(45356.5, false)).toEqual({ date: '2024-03-05', hadTime: true });
  });

  it('reads every day back from every way of writing it', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const [y, m, d] = date.split('-').map(Number) as [number, number, number];
        const serial = Math.round((Date.UTC(y, m - 1, d) - Date.UTC(1899, 11, 30)) / 86_400_000);
        const ways: Cell[] = [
          date,
          `${y}/${m}/${d}`,
          `${y}.${m}.${d}`,
          `${y}年${m}月${d}日`,
          date.replaceAll('-', ''),
          Number(date.replaceAll('-', '')),
          serial,
          ...(serial < 100_000 ? [String(serial)] : []),
          { date: `${date}T00:00:00` },
        ];
        for (const way of ways) expect(day(way)).toBe(date);
        if (serial > 12_000) expect(day(serial - 1462, true)).toBe(date);
      }),
    );
  });
});

describe('times', () => {
  it.each<[Cell, string]>([
    ['2026-04-01 08:30', '2026-04-01T08:30'],
    ['2026/4/1 8:30', '2026-04-01T08:30'],
    ['2026-04-01T08:30:00', '2026-04-01T08:30'],
    ['2026年4月1日 8:30', '2026-04-01T08:30'],
    ['2026年4月1日8时30分', '2026-04-01T08:30'],
    ['2026年4月1日 8点', '2026-04-01T08:00'],
    ['2026-4-1 下午2:05', '2026-04-01T14:05'],
    ['2026-4-1 2:05 PM', '2026-04-01T14:05'],
    ['2026-4-1 12:05 AM', '2026-04-01T00:05'],
    ['２０２６－０４－０１　０８：３０', '2026-04-01T08:30'],
    [{ date: '2026-04-01T08:30:00' }, '2026-04-01T08:30'],
    [46113.354166666664, '2026-04-01T08:30'],
    ['20260401 08:30', '2026-04-01T08:30'],
  ])('%j is %s', (cell, expected) => {
    expect(timeOfCell(cell, false)).toBe(expected);
  });

  it.each<[Cell]>([
    ['2026-04-01'],
    [46113],
    [{ date: '2026-04-01T00:00:00' }],
    ['2026-04-01 24:00'],
    ['2026-04-01 8:60'],
    ['08:30'],
    ['2026-04-01 上午'],
    ['2026-4-1 下午14:05'],
  ])('%j is no time', (cell) => {
    expect(timeOfCell(cell, false)).toBeUndefined();
  });
});

describe('months', () => {
  it.each<[Cell, string]>([
    ['2026-04', '2026-04'],
    ['2026/4', '2026-04'],
    ['2026.4', '2026-04'],
    ['2026年4月', '2026-04'],
    ['202604', '2026-04'],
    [202604, '2026-04'],
    [2026.4, '2026-04'],
    [2026.11, '2026-11'],
    [{ date: '2026-04-01T00:00:00' }, '2026-04'],
    ['2026-04-01', '2026-04'],
    [46113, '2026-04'],
    ['2026.10', '2026-10'],
  ])('%j is %s', (cell, expected) => {
    expect(monthOfCell(cell, false)).toBe(expected);
  });

  it.each<[Cell]>([
    [2026.1],
    ['2026-13'],
    ['2026-04-15'],
    [2026],
    ['4月'],
    [202613],
    [{ date: '2026-04-15T00:00:00' }],
  ])('%j is no month', (cell) => {
    expect(monthOfCell(cell, false)).toBeUndefined();
  });
});
