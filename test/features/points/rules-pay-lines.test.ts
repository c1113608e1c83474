import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsBetween } from '../../../shared/features/points/rules/months';
import { type LineSources, placeLines, totalOf } from '../../../shared/features/points/rules/pay-lines';
import type { LinedMonth, MonthLine } from '../../../shared/features/points/types';
import type { DueLine } from '../../../shared/kernel/due-line';

const due = (amountCents: number, confirmedOn: string, recordId = 'r1'): DueLine => ({
  staffId: 's',
  kind: 'reward',
  label: 'points.line.carried',
  title: '2026 上半年',
  amountCents,
  recordKind: 'result',
  recordId,
  confirmedOn,
});

/** Close months as the app does: what a month holds when it is closed stays in it. */
const closing = (
  given: Omit<LineSources, 'settled' | 'isClosed'>,
  months: readonly string[],
): LineSources => {
  const settled: { month: string; lines: MonthLine[]; totalCents: number; carriedCents: number }[] = [];
  const closed = new Set<string>();
  for (const month of months) {
    const kept = [...settled];
    const before = new Set(closed);
    const placed = placeLines({ ...given, settled: kept, isClosed: (one) => before.has(one) }).get(month);
    if (placed !== undefined) settled.push({ month, ...placed, lines: [...placed.lines] });
    closed.add(month);
  }
  return { ...given, settled, isClosed: (month) => closed.has(month) };
};

const short = (placed: ReadonlyMap<string, LinedMonth>) =>
  Object.fromEntries(
    [...placed].map(([month, { lines, totalCents, carriedCents }]) => [
      month,
      [lines.map(({ amountCents }) => amountCents), totalCents, carriedCents],
    ]),
  );

const PAY = 300_000;
const always = { payOf: () => PAY, until: '2026-12' };

describe('a line of the pay', () => {
  it.each([
    ['the month after its confirmation', '2026-03-31', [], '2026-04'],
    ['the month after, from the first day on', '2026-04-01', [], '2026-05'],
    ['the first open month where that one is closed', '2026-03-20', ['2026-04', '2026-05'], '2026-06'],
    ['an open month between closed ones', '2026-03-20', ['2026-04', '2026-06'], '2026-05'],
  ])('falls into %s', (_case, confirmedOn, closed, month) => {
    const placed = placeLines({
      ...always,
      due: [due(-15_000, confirmedOn)],
      settled: [],
      isClosed: (one) => closed.includes(one),
    });
    expect(short(placed)).toEqual({ [month]: [[-15_000], PAY - 15_000, 0] });
  });

  it('stays in the month that was closed with it', () => {
    const sources = closing({ ...always, due: [due(50_000, '2026-03-20')] }, ['2026-04', '2026-05']);
    expect(short(placeLines(sources))).toEqual({ '2026-04': [[50_000], 350_000, 0] });
  });

  it('that was withdrawn or changed after its month was closed brings the difference into the next open one', () => {
    const before = closing({ ...always, due: [due(-15_000, '2026-03-20')] }, ['2026-04', '2026-05']);
    const withdrawn = placeLines({ ...before, due: [due(0, '2026-03-20')] });
    expect(short(withdrawn)).toEqual({
      '2026-04': [[-15_000], 285_000, 0],
      '2026-06': [[15_000], 315_000, 0],
    });
    expect(withdrawn.get('2026-06')?.lines[0]?.corrects).toBe('2026-04');
    const changed = placeLines({ ...before, due: [due(-20_000, '2026-03-20')] });
    expect(short(changed)['2026-06']).toEqual([[-5000], 295_000, 0]);
  });

  it('withdrawn before its month is closed was never there', () => {
    const placed = placeLines({
      ...always,
      due: [due(0, '2026-03-20')],
      settled: [],
      isClosed: () => false,
    });
    expect(placed.size).toBe(0);
  });

  it('larger than the pay is carried over, month by month, until it is paid', () => {
    const given = { ...always, payOf: () => 8000, due: [due(-20_000, '2026-03-20')] };
    const expected = {
      '2026-04': [[-20_000], 0, -12_000],
      '2026-05': [[-12_000], 0, -4000],
      '2026-06': [[-4000], 4000, 0],
    };
    const open = placeLines({ ...given, settled: [], isClosed: () => false });
    expect(short(open)).toEqual(expected);
    expect(open.get('2026-05')?.lines[0]).toMatchObject({ kind: 'carried', title: '2026-04' });
    expect(short(placeLines(closing(given, ['2026-04', '2026-05'])))).toEqual(expected);
  });

  it('stands by itself where no pay is reckoned, and nothing is carried', () => {
    const given = { ...always, payOf: () => null, due: [due(-15_000, '2026-03-20')] };
    expect(short(placeLines({ ...given, settled: [], isClosed: () => false }))).toEqual({
      '2026-04': [[-15_000], -15_000, 0],
    });
  });

  it('never makes less than nothing of a pay: to the cent 0', () => {
    expect(totalOf(15_000, [{ amountCents: -15_000 }])).toEqual({ totalCents: 0, carriedCents: 0 });
    expect(totalOf(15_000, [{ amountCents: -15_001 }])).toEqual({ totalCents: 0, carriedCents: -1 });
  });

  it('is paid once, to the cent, whichever months are closed and in whichever order', () => {
    const months = monthsBetween('2026-01', '2026-12');
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            amount: fc.integer({ min: -50_000, max: 50_000 }).filter((amount) => amount !== 0),
            month: fc.constantFrom(...months.slice(0, 8)),
          }),
          { minLength: 1, maxLength: 6 },
        ),
        fc.shuffledSubarray([...months.slice(0, 10)]),
        fc.integer({ min: 0, max: 20_000 }),
        (lines, closed, pay) => {
          const given = {
            due: lines.map(({ amount, month }, index) => due(amount, `${month}-15`, `r${index}`)),
            payOf: () => pay,
            until: '2026-12',
          };
          const placed = [...placeLines(closing(given, closed)).values()];
          const paid = placed.reduce((sum, { totalCents }) => sum + totalCents - pay, 0);
          const left = placed.flatMap((month) => month.lines.filter(({ kind }) => kind === 'carried'));
          const carriedOut = placed.reduce((sum, { carriedCents }) => sum + carriedCents, 0);
          const carriedIn = left.reduce((sum, { amountCents }) => sum + amountCents, 0);
          const meant = lines.reduce((sum, { amount }) => sum + amount, 0);
          expect(paid + carriedOut - carriedIn).toBe(meant);
          expect(placed.every(({ totalCents }) => totalCents >= 0)).toBe(true);
        },
      ),
    );
  });
});
