/** A day of the calendar, `YYYY-MM-DD`. Never a `Date`: a day has no time zone. */
export type CalendarDate = string;
/** A month, `YYYY-MM`. */
export type Month = string;
/** A local wall-clock time, `YYYY-MM-DDTHH:mm`. */
export type LocalTime = string;
/** A moment, ISO 8601 in UTC, as written by machines for machines. */
export type Instant = string;

export type Clock = {
  readonly now: () => Instant;
  readonly today: () => CalendarDate;
};

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

export const daysInMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

const pad = (value: number, digits = 2): string => String(value).padStart(digits, '0');

/** `YYYY-MM-DD` of the parts, or undefined when there is no such day. Years 1900…2199. */
export const calendarDate = (year: number, month: number, day: number): CalendarDate | undefined => {
  if (!Number.isInteger(year) || year < 1900 || year > 2199) return undefined;
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
};

export const isCalendarDate = (text: string): boolean => {
  const match = DATE.exec(text);
  return match !== null && calendarDate(Number(match[1]), Number(match[2]), Number(match[3])) === text;
};

const LOCAL_TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)$/;

export const isLocalTime = (text: string): boolean => {
  const match = LOCAL_TIME.exec(text);
  return match?.[1] !== undefined && isCalendarDate(match[1]);
};

const toDayNumber = (date: CalendarDate): number => {
  const match = DATE.exec(date);
  if (match === null) throw new Error(`not a calendar date: ${date}`);
  return Math.round(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / MS_PER_DAY);
};

const fromDayNumber = (days: number): CalendarDate => new Date(days * MS_PER_DAY).toISOString().slice(0, 10);

export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  fromDayNumber(toDayNumber(date) + days);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  toDayNumber(to) - toDayNumber(from);

/** The same day `months` later; a day that the month lacks becomes its last day (31 January + 1 → 28 or 29 February). */
export const addMonths = (date: CalendarDate, months: number): CalendarDate => {
  const match = DATE.exec(date);
  if (match === null) throw new Error(`not a calendar date: ${date}`);
  const index = Number(match[1]) * 12 + Number(match[2]) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return `${pad(year, 4)}-${pad(month)}-${pad(Math.min(Number(match[3]), daysInMonth(year, month)))}`;
};

/** Completed years from `from` to `to` (an age, or years in the trade); never below 0. */
export const wholeYears = (from: CalendarDate, to: CalendarDate): number => {
  let years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  if (to.slice(5) < from.slice(5)) years -= 1;
  return Math.max(0, years);
};

export const monthOf = (date: CalendarDate | LocalTime): Month => date.slice(0, 7);

/** The wall-clock time of a moment in this computer's time zone, to the minute. */
export const localTimeOf = (instant: Instant): LocalTime => {
  const date = new Date(instant);
  const day = `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  return `${day}T${pad(date.getHours())}:${pad(date.getMinutes())}`;
};

/** The day of a moment in this computer's time zone. */
export const localDayOf = (instant: Instant): CalendarDate => localTimeOf(instant).slice(0, 10);
