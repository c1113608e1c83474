import type { Month } from '../../../kernel/dates';
import type { PackedPayCell, PayCell, PayRow } from '../types';

const DEDUCTED = 1;
const PROVISIONAL = 2;
const AHEAD = 4;
const LINED = 8;

const numberOf = (month: Month): number => Number(month.slice(5));

/** A month of the year's list, small: 5,000 people have 60,000 of them. */
export const packCell = (
  month: Month,
  { totalCents, deducted, provisional, ahead, lined }: PayCell,
): PackedPayCell => [
  numberOf(month),
  totalCents,
  (deducted ? DEDUCTED : 0) + (provisional ? PROVISIONAL : 0) + (ahead ? AHEAD : 0) + (lined ? LINED : 0),
];

/** A person's cell of a month, or undefined in a month that lies under no grading. */
export const cellOf = ({ months }: Pick<PayRow, 'months'>, month: Month): PayCell | undefined => {
  const found = months.find(([number]) => number === numberOf(month));
  if (found === undefined) return undefined;
  const [, totalCents, marks] = found;
  const has = (mark: number): boolean => Math.floor(marks / mark) % 2 === 1;
  return {
    totalCents,
    deducted: has(DEDUCTED),
    provisional: has(PROVISIONAL),
    ahead: has(AHEAD),
    lined: has(LINED),
  };
};
