import type { RawCell } from '../../../../shared/kernel/sheet/cell';
import {
  formatKind,
  type NumberFormat,
  shownPlaces,
  shownText,
} from '../../../../shared/kernel/sheet/number-format';

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::(\d{2})(?:\.\d+)?)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;
const SECONDS_A_DAY = 86_400;
/** Day 0 of either system, as this calendar counts it: the 1900 one believes in a 29 February of that year. */
const DAY_0_OF_1900 = Date.UTC(1899, 11, 31);
const DAY_0_OF_1904 = Date.UTC(1904, 0, 1);
const FALSE_LEAP_DAY = 60;
const PAST_LAST_DAY = 2_958_466;
/** So many digits of a number a program keeps. */
const SIGNIFICANT = 15;

const NO_DAY: RawCell = { error: '#NUM!' };

const moment = (iso: string, clock: boolean): RawCell =>
  clock && iso.endsWith('T00:00:00') ? { date: iso, clock: true } : { date: iso };

const dateCell = (serial: number, hasClock: boolean, date1904: boolean): RawCell => {
  if (!(serial >= 0 && serial < PAST_LAST_DAY)) return NO_DAY;
  const whole = Math.floor(serial);
  if (!date1904 && whole === FALSE_LEAP_DAY) return { date: '1900-02-29T00:00:00' };
  const start = date1904 ? DAY_0_OF_1904 : DAY_0_OF_1900;
  const days = !date1904 && whole > FALSE_LEAP_DAY ? whole - 1 : whole;
  const seconds = Math.round((serial - whole) * SECONDS_A_DAY);
  const iso = new Date(start + (days * SECONDS_A_DAY + seconds) * 1000).toISOString().slice(0, 19);
  return moment(iso, hasClock);
};

const isoCell = (text: string): RawCell => {
  const match = ISO.exec(text);
  return match === null
    ? text
    : moment(`${match[1]}T${match[2] ?? '00:00'}:${match[3] ?? '00'}`, match[2] !== undefined);
};

const exact = (value: number): number => Number(value.toPrecision(SIGNIFICANT));

/** A number and its format as what a person reads: a moment, a percentage, a text, or the number. `d` holds a moment as a text. */
export const numberCell = (
  text: string,
  type: string,
  format: NumberFormat | undefined,
  date1904: boolean,
): RawCell => {
  if (type === 'd') return isoCell(text);
  const number = text === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(number)) return NO_DAY;
  if (format === undefined) return number;
  const kind = formatKind(format, number);
  if (kind.kind === 'date') return dateCell(number, kind.hasClock, date1904);
  if (kind.kind === 'percent') return { percent: exact(number * 100) };
  const shown = shownText(format, number);
  if (shown !== undefined)
    return /^\d+$/.test(shown) && Number(shown) === number ? { shown } : { shown, stored: number };
  const places = shownPlaces(format, number);
  return places !== undefined &&
    Number(exact(number).toFixed(Math.min(places, SIGNIFICANT))) !== exact(number)
    ? { number, places }
    : number;
};
