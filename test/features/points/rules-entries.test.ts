import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  balanceOf,
  bookingFault,
  entryHundredths,
  itemByTitle,
} from '../../../shared/features/points/rules/entries';
import { POINTS } from '../../builders/grades';
import { codeOf, valueOf } from '../../builders/office';

describe('entries', () => {
  it('sum to the same balance in any order', () => {
    const entry = fc.record({ hundredths: fc.integer({ min: -20_000, max: 20_000 }) });
    fc.assert(
      fc.property(
        fc
          .array(entry)
          .chain((entries) =>
            fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
          ),
        ([entries, shuffled]) => {
          expect(balanceOf(shuffled)).toBe(balanceOf(entries));
        },
      ),
    );
  });

  it.each([
    [5, 500],
    [-2.25, -225],
    [0.1, 10],
    [1.005, 'E_POINTS_DECIMALS'],
    [0, 'E_POINTS_ZERO'],
    [200, 20_000],
    [200.01, 'E_POINTS_TOO_MANY'],
    [Number.NaN, 'E_POINTS_DECIMALS'],
  ])('%d → %s', (points, expected) => {
    const answer = entryHundredths(points, POINTS);
    expect(answer.ok ? valueOf(answer) : codeOf(answer)).toBe(expected);
  });

  it('are booked in open months up to the present one', () => {
    const closed = (month: string) => month === '2026-04';
    expect(bookingFault('2026-04', '2026-06-15', closed)?.code).toBe('E_POINTS_MONTH_CLOSED');
    expect(bookingFault('2026-07', '2026-06-15', closed)?.code).toBe('E_POINTS_MONTH_FUTURE');
    expect(bookingFault('2026-06', '2026-06-15', closed)).toBeUndefined();
  });

  it('know their item by title and by the words that people use', () => {
    expect(itemByTitle(' 工作 业绩 ', POINTS.items)?.key).toBe('workPerformance');
    expect(itemByTitle('业绩', POINTS.items)?.key).toBe('workPerformance');
    expect(itemByTitle('奖金', POINTS.items)).toBeUndefined();
  });
});
