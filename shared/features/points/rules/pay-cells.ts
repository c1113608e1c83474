import type { Month } from '../../../kernel/dates';
import type { PackedPayCell, PayCell, PayRow } from '../types';

const DEDUCTED = 1;
const PROVISIONAL = 2;
const AHEAD = 4;

const numberOf = (month: Month): number => Number(month.slice(5));

/** A month of the year's list, small: 5,000 people have 60,000 of them. */
export const packCell = (
  month: Month,
  { payCents, deducted, provisional, ahead }: PayCell,
): PackedPayCell => [
  numberOf(month),
  payCents,
  (deducted ? DEDUCTED : 0) + (provisional ? PROVISIONAL : 0) + (ahead ? AHEAD : 0),
];

/** A person's cell of a month, or undefined in a month that lies under no grading. */
export const cellOf = ({ months }: Pick<PayRow, 'months'>, month: Month): PayCell | undefined => {
  const found = months.find(([number]) => number === numberOf(month));
  if (found === undefined) return undefined;
  const [, payCents, marks] = found;
  const has = (mark: number): boolean => Math.floor(marks / mark) % 2 === 1;
  return { payCents, deducted: has(DEDUCTED), provisional: has(PROVISIONAL), ahead: has(AHEAD) };
};
