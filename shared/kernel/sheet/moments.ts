import { addDays, type CalendarDate, calendarDate, type LocalTime, localTimeOf, type Month } from '../dates';
import type { RawCell } from './cell';
import { AFTERNOON, DAY, HOUR, MINUTE, MONTH, MORNING, SECOND, YEAR } from './signs';
import { foldWidth, tidy } from './text';

/** Days before this serial (1927) are not taken from plain numbers: 2024 in a date column is a year, not a day of 1905. */
const FIRST_PLAIN_SERIAL = 10_000;
const LAST_SERIAL = 109_571; // 2199-12-31
const DAYS_TO_1904 = 1462;

const DATE = new RegExp(
  `^(\\d{4})(?:-(\\d{1,2})-(\\d{1,2})|/(\\d{1,2})/(\\d{1,2})|\\.(\\d{1,2})\\.(\\d{1,2})|${YEAR}(\\d{1,2})${MONTH}(\\d{1,2})${DAY}?|(\\d{2})(\\d{2}))$`,
);
const TIME = new RegExp(
  `^(${MORNING}|${AFTERNOON}|[AaPp][Mm])?\\s*(\\d{1,2})(?::(\\d{1,2})(?::\\d{1,2}(?:\\.\\d+)?)?|${HOUR}(?:(\\d{1,2})${MINUTE}?(?:\\d{1,2}${SECOND})?)?)\\s*([AaPp][Mm])?$`,
);
const MONTH_ALONE = new RegExp(
  `^(\\d{4})(?:-(\\d{1,2})|/(\\d{1,2})|\\.(\\d{1,2})|${YEAR}(\\d{1,2})${MONTH}?|(\\d{2}))$`,
);
const DAY_THEN_TIME = new RegExp(`^([^ T]+?${DAY})(?! ?$)\\s*(.+)$`);
const TIME_APART = /^([^ T]+)[ T]+(.+)$/;

/** How programs write a moment for programs: with the zone that it is meant in. */
const ZONED = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}(?::?\d{2})?)$/i;

const pad = (value: number): string => String(value).padStart(2, '0');
const plain = (text: string): string => foldWidth(tidy(text)).replace(/\s+/g, ' ');
const pick = (parts: readonly (string | undefined)[]): number =>
  Number(parts.find((part) => part !== undefined));

/** A day that Excel counts as `serial`. The 1900 system has a 29 February 1900 that never was; it has no day. */
export const dateOfSerial = (serial: number, date1904: boolean): CalendarDate | undefined => {
  const day = Math.floor(serial) + (date1904 ? DAYS_TO_1904 : 0);
  if (day < 1 || day > LAST_SERIAL || day === 60) return undefined;
  return addDays(day < 60 ? '1899-12-31' : '1899-12-30', day);
};

const dateOfText = (text: string): CalendarDate | undefined => {
  const match = DATE.exec(text) ?? DATE.exec(text.includes(YEAR) ? text.replace(/ /g, '') : '');
  if (match === null) return undefined;
  const [, year, m1, d1, m2, d2, m3, d3, m4, d4, m5, d5] = match;
  return calendarDate(Number(year), pick([m1, m2, m3, m4, m5]), pick([d1, d2, d3, d4, d5]));
};

const timeOfText = (text: string): string | undefined => {
  const match = TIME.exec(text);
  if (match === null) return undefined;
  const half = (match[1] ?? match[5] ?? '').toLowerCase();
  const minute = pick([match[3], match[4], '0']);
  let hour = Number(match[2]);
  if (half !== '') {
    if (hour < 1 || hour > 12) return undefined;
    const afternoon = half === AFTERNOON || half === 'pm';
    hour = (hour % 12) + (afternoon ? 12 : 0);
  }
  return hour > 23 || minute > 59 ? undefined : `${pad(hour)}:${pad(minute)}`;
};

type Moment = { readonly date: CalendarDate; readonly time: string | undefined };

/** A zone as every reader of dates takes it: `+08:00`, a T before the time. */
const zoneWritten = (text: string): string =>
  text
    .replace(/\s(?=[Z+-])/i, '')
    .replace(' ', 'T')
    .replace(/([+-]\d{2})$/, '$1:00')
    .replace(/([+-]\d{2})(\d{2})$/, '$1:$2')
    .toUpperCase();

/** Whether a text names the zone that its moment is meant in; it is read as the time on this computer's clock. */
export const isZoned = (cell: Exclude<RawCell, null>): boolean =>
  typeof cell === 'string' && ZONED.test(plain(cell));

/** Split a text at its first blank or `T` into a day and a time of day. `2026年4月1日8:30` needs no blank. */
const momentOfText = (given: string): Moment | undefined => {
  const text = plain(given);
  if (ZONED.test(text)) {
    const instant = new Date(zoneWritten(text));
    if (Number.isNaN(instant.getTime())) return undefined;
    const [date = '', time] = localTimeOf(instant.toISOString()).split('T');
    return { date, time };
  }
  const whole = dateOfText(text);
  if (whole !== undefined) return { date: whole, time: undefined };
  const match = DAY_THEN_TIME.exec(text) ?? TIME_APART.exec(text);
  const date = match?.[1] === undefined ? undefined : dateOfText(match[1]);
  const time = match?.[2] === undefined ? undefined : timeOfText(match[2]);
  return date === undefined || time === undefined ? undefined : { date, time };
};

const momentOfNumber = (value: number, date1904: boolean): Moment | undefined => {
  if (Number.isInteger(value) && value >= 19_000_101 && value <= 21_991_231) {
    const date = dateOfText(String(value));
    return date === undefined ? undefined : { date, time: undefined };
  }
  if (value < FIRST_PLAIN_SERIAL - (date1904 ? DAYS_TO_1904 : 0)) return undefined;
  const date = dateOfSerial(value, date1904);
  if (date === undefined) return undefined;
  const minutes = Math.round((value - Math.floor(value)) * 1440);
  if (minutes === 0) return { date, time: undefined };
  return minutes === 1440
    ? { date: addDays(date, 1), time: '00:00' }
    : { date, time: `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}` };
};

const momentOf = (cell: Exclude<RawCell, null>, date1904: boolean): Moment | undefined => {
  if (typeof cell === 'number') return momentOfNumber(cell, date1904);
  if (typeof cell === 'string') {
    const serial = plain(cell);
    return (
      momentOfText(cell) ??
      (/^\d{5}(\.\d+)?$/.test(serial) ? momentOfNumber(Number(serial), date1904) : undefined)
    );
  }
  if (typeof cell !== 'object') return undefined;
  if ('shown' in cell) return momentOfText(cell.shown);
  if (!('date' in cell)) return undefined;
  const date = cell.date.slice(0, 10);
  const parts = date.split('-').map(Number);
  return calendarDate(parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0) === date
    ? { date, time: cell.date.slice(11, 16) }
    : undefined;
};

/** The day of a cell, and whether a time of day other than midnight stood with it; undefined when it is no day. */
export const dateOfCell = (
  cell: Exclude<RawCell, null>,
  date1904: boolean,
): { readonly date: CalendarDate; readonly hadTime: boolean } | undefined => {
  const moment = momentOf(cell, date1904);
  return moment === undefined
    ? undefined
    : { date: moment.date, hadTime: moment.time !== undefined && moment.time !== '00:00' };
};

/** The local time of a cell. A day alone is not one, midnight would be a guess; where the cell shows 00:00 it is said. */
export const timeOfCell = (cell: Exclude<RawCell, null>, date1904: boolean): LocalTime | undefined => {
  const moment = momentOf(cell, date1904);
  if (moment?.time === undefined) return undefined;
  const saysMidnight = typeof cell === 'string' || (typeof cell === 'object' && 'clock' in cell);
  if (moment.time === '00:00' && !saysMidnight) return undefined;
  return `${moment.date}T${moment.time}`;
};

const validMonth = (year: number, month: number): Month | undefined =>
  calendarDate(year, month, 1)?.slice(0, 7);

/**
 * The month of a cell: `2026-04`, `2026/4`, `2026年4月`, `202604`, or the first of a month, which is what Excel makes of
 * `2026-4`. The number 2026.1 is refused: it may have been 2026.10.
 */
export const monthOfCell = (cell: Exclude<RawCell, null>, date1904: boolean): Month | undefined => {
  if (typeof cell === 'number') {
    const month = Number.isInteger(cell) ? cell % 100 : Number(cell.toFixed(2).slice(5));
    if (Number.isInteger(cell) && cell > 190_000 && cell < 220_000)
      return validMonth(Math.floor(cell / 100), month);
    if (cell > 1900 && cell < 2200 && month !== 10)
      return validMonth(Math.floor(cell), month % 10 === 0 ? month / 10 : month);
  }
  if (typeof cell === 'string') {
    const match = MONTH_ALONE.exec(plain(cell).replace(/ /g, ''));
    if (match !== null) return validMonth(Number(match[1]), pick(match.slice(2)));
  }
  const moment = momentOf(cell, date1904);
  return moment?.date.endsWith('-01') ? moment.date.slice(0, 7) : undefined;
};
