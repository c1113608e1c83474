import { addMonths, type CalendarDate, type Month } from '../../../kernel/dates';

/** The month `count` months later (earlier when negative). */
export const shiftMonth = (month: Month, count: number): Month => addMonths(`${month}-01`, count).slice(0, 7);

export const firstDayOf = (month: Month): CalendarDate => `${month}-01`;

/** The months from `from` to `to`, both included; none when `to` is earlier. */
export const monthsBetween = (from: Month, to: Month): readonly Month[] => {
  const months: Month[] = [];
  for (let month = from; month <= to; month = shiftMonth(month, 1)) months.push(month);
  return months;
};

/** January to December of a year. */
export const monthsOfYear = (year: number): readonly Month[] => monthsBetween(`${year}-01`, `${year}-12`);
