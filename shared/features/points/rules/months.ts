import { addDays, addMonths, type CalendarDate, type Month } from '../../../kernel/dates';

const YEAR_MONTHS = 12;

/** The month `count` months later (earlier when negative). A month has no days to be cut off, so this needs no calendar. */
export const shiftMonth = (month: Month, count: number): Month => {
  const at = Number(month.slice(0, 4)) * YEAR_MONTHS + Number(month.slice(5)) - 1 + count;
  const within = (at % YEAR_MONTHS) + 1;
  return `${String(Math.floor(at / YEAR_MONTHS)).padStart(4, '0')}-${within < 10 ? '0' : ''}${within}`;
};

export const firstDayOf = (month: Month): CalendarDate => `${month}-01`;

export const lastDayOf = (month: Month): CalendarDate => addDays(addMonths(firstDayOf(month), 1), -1);

/** The months from `from` to `to`, both included; none when `to` is earlier. */
export const monthsBetween = (from: Month, to: Month): readonly Month[] => {
  const months: Month[] = [];
  for (let month = from; month <= to; month = shiftMonth(month, 1)) months.push(month);
  return months;
};

/** January to December of a year. */
export const monthsOfYear = (year: number): readonly Month[] => monthsBetween(`${year}-01`, `${year}-12`);
