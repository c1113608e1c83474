import { type CalendarDate, daysInMonth } from '../../../kernel/dates';
import { MONTH, YEAR } from '../../../kernel/sheet/signs';
import { foldWidth } from '../../../kernel/sheet/text';
import type { Period } from '../vocabulary';

/** A cycle as the calendar knows it: the n-th month, quarter or half of a year, or the year. */
export type CycleSpan = { readonly period: Period; readonly year: number; readonly part: number };

const MONTHS: Readonly<Record<Period, number>> = { month: 1, quarter: 3, half: 6, year: 12 };

const pad = (value: number, digits = 2): string => String(value).padStart(digits, '0');

/** The first and the last day of a cycle. */
export const spanDates = ({
  period,
  year,
  part,
}: CycleSpan): { readonly fromDate: CalendarDate; readonly toDate: CalendarDate } => {
  const last = part * MONTHS[period];
  const first = last - MONTHS[period] + 1;
  return {
    fromDate: `${pad(year, 4)}-${pad(first)}-01`,
    toDate: `${pad(year, 4)}-${pad(last)}-${pad(daysInMonth(year, last))}`,
  };
};

/** The cycle of this length that a day lies in. */
export const spanOf = (period: Period, day: CalendarDate): CycleSpan => ({
  period,
  year: Number(day.slice(0, 4)),
  part: Math.ceil(Number(day.slice(5, 7)) / MONTHS[period]),
});

// Half year, quarter, ordinals and the like, as people write them.
const HALF = '\u534a\u5e74';
const FIRST = '\u4e0a';
const SECOND = '\u4e0b';
const QUARTER = '\u5b63\u5ea6?';
const ORDINAL = '\u7b2c?';
const NUMERALS = '\u4e00\u4e8c\u4e09\u56db';
const FULL_YEAR = '\u5e74?\u5168?\u5e74?\u5ea6?';

const HALF_YEAR = new RegExp(`^(\\d{4})${YEAR}?[-_ ]?(?:([${FIRST}${SECOND}])${HALF}?|[Hh]([12]))`);
const QUARTER_YEAR = new RegExp(
  `^(\\d{4})${YEAR}?[-_ ]?(?:[Qq]([1-4])|${ORDINAL}([1-4${NUMERALS}])${QUARTER})`,
);
const MONTH_OF_YEAR = new RegExp(`^(\\d{4})(?:[-/.]|${YEAR})(\\d{1,2})${MONTH}?(?!\\d)`);
const YEAR_ALONE = new RegExp(`^(\\d{4})${FULL_YEAR}`);
/** What may follow: the word for an appraisal, in any of its usual forms. */
const TAIL = /^(\u7ee9\u6548|\u8003\u6838|\u5468\u671f|\u5ea6|\u8bc4\u4f30|\u8003\u8bc4)*$/;

const partOf = (text: string): number =>
  NUMERALS.includes(text) ? NUMERALS.indexOf(text) + 1 : Number(text);

/**
 * Read the name of a cycle as workbooks write it: `2026H1`, `2026-H2`, `2026Q3`, `2026-04`, `2026`, and the same in Chinese words.
 * Undefined for a name that does not say its dates.
 */
export const parseCycleName = (text: string): CycleSpan | undefined => {
  const plain = foldWidth(text).replace(/\s+/g, '');
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => CycleSpan): CycleSpan | undefined => {
    const match = pattern.exec(plain);
    return match === null || !TAIL.test(plain.slice(match[0].length)) ? undefined : read(match);
  };
  const half = take(HALF_YEAR, (m) => ({
    period: 'half',
    year: Number(m[1]),
    part: (m[2] ?? m[3]) === FIRST || m[3] === '1' ? 1 : 2,
  }));
  const quarter = take(QUARTER_YEAR, (m) => ({
    period: 'quarter',
    year: Number(m[1]),
    part: partOf(m[2] ?? m[3] ?? ''),
  }));
  const month = take(MONTH_OF_YEAR, (m) => ({ period: 'month', year: Number(m[1]), part: Number(m[2]) }));
  const year = take(YEAR_ALONE, (m) => ({ period: 'year', year: Number(m[1]), part: 1 }));
  const span = half ?? month ?? quarter ?? year;
  return span === undefined || span.year < 1990 || span.year > 2199 || span.part < 1 || span.part > 12
    ? undefined
    : span;
};
