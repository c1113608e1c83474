import type { AddEntries } from '../../../../shared/features/points/types';
import { signed, toHundredths } from '../../../../shared/kernel/exact';
import type { GridChange, GridValue } from '../../../ui/entry-grid/grid-cells';

/** Points that can be booked: not 0, which would be no entry, and of at most two decimals. */
export const isPoints = (value: GridValue): boolean =>
  value === null || (Number(value) !== 0 && toHundredths(Number(value)) !== undefined);

/** What a person's entries come to, with its sign; nothing where they come to nothing. */
export const netText = (net: number | undefined): string => {
  const hundredths = toHundredths(net ?? 0) ?? 0;
  return hundredths === 0 ? '' : signed(hundredths);
};

/** The entries that the grid stands for, all for one reason. */
export const entriesOf = (
  changes: readonly GridChange[],
  reason: string,
  evidence: string,
): AddEntries['entries'] =>
  changes.flatMap(({ row, column, value }) =>
    typeof value === 'number' ? [{ staffId: row, item: column, points: value, reason, evidence }] : [],
  );
