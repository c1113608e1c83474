import { describe, expect, it } from 'vitest';
import { cellOf, packCell } from '../../../shared/features/points/rules/pay-cells';

const marks = [false, true].flatMap((deducted) =>
  [false, true].flatMap((provisional) =>
    [false, true].flatMap((ahead) => [false, true].map((lined) => ({ deducted, provisional, ahead, lined }))),
  ),
);

describe('a cell of the pay of a year', () => {
  it('comes back with every mark that it left with', () => {
    for (const marked of marks) {
      const cell = { totalCents: 350_000, ...marked };
      expect(cellOf({ months: [packCell('2026-11', cell)] }, '2026-11')).toEqual(cell);
    }
  });

  it('tells a month without pay from a month under no grading', () => {
    const none = { totalCents: null, deducted: false, provisional: false, ahead: false, lined: false };
    const row = { months: [packCell('2026-03', none)] };
    expect(cellOf(row, '2026-03')).toEqual(none);
    expect(cellOf(row, '2026-04')).toBeUndefined();
  });
});
