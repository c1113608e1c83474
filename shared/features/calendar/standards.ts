import { z } from 'zod';
import { zDate } from '../../kernel/fields';

const zHoliday = z
  .object({ title: z.string().trim().min(1).max(40), from: zDate, to: zDate })
  .refine(({ from, to }) => from <= to);

/** A year as the State Council arranged it: days off, and the weekend days that are worked for them 调休. */
const zCalendarYear = z
  .object({
    year: z.number().int().min(1990).max(2199),
    source: z.string().max(120),
    holidays: z.array(zHoliday),
    workingDays: z.array(zDate),
  })
  .refine(({ year, holidays, workingDays }) =>
    [...holidays.map(({ from }) => from), ...workingDays].every((day) => day.startsWith(`${year}-`)),
  );

/** Which days are worked. A year that is missing counts Monday to Friday. */
export const zCalendarStandard = z.object({
  years: z
    .array(zCalendarYear)
    .refine((years) => new Set(years.map(({ year }) => year)).size === years.length),
  /** How many days a branch may close in one go. */
  closedDaysMax: z.number().int().min(1).max(366),
});
