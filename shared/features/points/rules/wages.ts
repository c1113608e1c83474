import type { MonthPay, WageRow, WageSums } from '../types';

type Figures = Pick<
  MonthPay,
  | 'baseCents'
  | 'performanceCents'
  | 'allowanceCents'
  | 'travelCents'
  | 'deductionCents'
  | 'payCents'
  | 'lines'
  | 'totalCents'
  | 'carriedCents'
>;

/**
 * A month of pay as the columns of the wage sheet, which add up from left to right: gross − deducted = pay, pay + lines + carried = total.
 * `deductedCents` is what is really taken off: where the floor holds it is less than the deduction that was reckoned (`floored`).
 */
export const wageFigures = (paid: Figures): WageSums & Pick<WageRow, 'floored'> => {
  const gross = paid.baseCents + paid.performanceCents + paid.allowanceCents + paid.travelCents;
  const payCents = paid.payCents ?? 0;
  const grossCents = paid.payCents === null ? 0 : gross;
  return {
    grossCents,
    deductedCents: grossCents - payCents,
    payCents,
    linesCents: paid.lines.reduce((sum, { amountCents }) => sum + amountCents, 0),
    carriedCents: -paid.carriedCents,
    totalCents: paid.totalCents ?? 0,
    floored: paid.payCents !== null && grossCents - payCents !== paid.deductionCents,
  };
};

const NOTHING: WageSums = {
  grossCents: 0,
  deductedCents: 0,
  payCents: 0,
  linesCents: 0,
  carriedCents: 0,
  totalCents: 0,
};

/** The sum of each column: of a site, of an office. */
export const wageSums = (rows: readonly WageSums[]): WageSums =>
  rows.reduce<WageSums>(
    (sum, row) => ({
      grossCents: sum.grossCents + row.grossCents,
      deductedCents: sum.deductedCents + row.deductedCents,
      payCents: sum.payCents + row.payCents,
      linesCents: sum.linesCents + row.linesCents,
      carriedCents: sum.carriedCents + row.carriedCents,
      totalCents: sum.totalCents + row.totalCents,
    }),
    NOTHING,
  );
