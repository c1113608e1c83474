import { type Month, monthOf } from '../../../kernel/dates';
import type { DueLine } from '../../../kernel/due-line';
import type { LinedMonth, MonthLine, PaySettlement } from '../types';
import { monthsBetween, shiftMonth } from './months';

export type LineSources = {
  /** What features give for the person; each with all that it is worth today. */
  readonly due: readonly DueLine[];
  /** What closed months have settled. */
  readonly settled: readonly Pick<PaySettlement, 'month' | 'lines' | 'totalCents' | 'carriedCents'>[];
  readonly isClosed: (month: Month) => boolean;
  /** The pay of a month without lines; null where none is reckoned here (scheme C, nobody graded the person, they are gone). */
  readonly payOf: (month: Month) => number | null;
  /** The last month that is asked for. */
  readonly until: Month;
};

type Waiting = { readonly from: Month; readonly line: MonthLine };

const sumOf = (lines: readonly Pick<MonthLine, 'amountCents'>[]): number =>
  lines.reduce((sum, { amountCents }) => sum + amountCents, 0);

/**
 * What a line still has to bring: all of it into a month after that of its confirmation, or, where a closed month settled it with another
 * amount (it was withdrawn, or is worth another amount now), the difference into a month after that one.
 */
const waitingOf = (due: DueLine, settled: LineSources['settled']): readonly Waiting[] => {
  const before = settled.flatMap(({ month, lines }) =>
    lines
      .filter(({ recordKind, recordId }) => recordKind === due.recordKind && recordId === due.recordId)
      .map(({ amountCents }) => ({ month, amountCents })),
  );
  const amountCents = due.amountCents - sumOf(before);
  if (amountCents === 0) return [];
  const { kind, label, title, recordKind, recordId, confirmedOn } = due;
  const last = before
    .map(({ month }) => month)
    .toSorted()
    .at(-1);
  return [
    {
      from: shiftMonth(last ?? monthOf(confirmedOn), 1),
      line: { kind, label, title, amountCents, recordKind, recordId, corrects: last ?? null },
    },
  ];
};

const carriedLine = (amountCents: number, from: Month): MonthLine => ({
  kind: 'carried',
  label: 'points.line.carried',
  title: from,
  amountCents,
  recordKind: '',
  recordId: '',
  corrects: null,
});

/**
 * What is paid of a pay with lines (ruling 11): pay + Σ lines, never below 0, the rest (0 or less) carried over. Where no pay is reckoned
 * here the lines stand by themselves and nothing is carried: whoever pays the person settles them.
 */
export const totalOf = (
  payCents: number | null,
  lines: readonly Pick<MonthLine, 'amountCents'>[],
): { readonly totalCents: number; readonly carriedCents: number } => {
  const sum = (payCents ?? 0) + sumOf(lines);
  return payCents === null || sum >= 0
    ? { totalCents: sum, carriedCents: 0 }
    : { totalCents: 0, carriedCents: sum };
};

/**
 * The months of a person that have lines, with what is paid (ruling 11).
 *
 * A line falls into the first month after that of its confirmation that is not closed; with the close of that month it is settled and stays
 * there. What a month's pay does not bear is carried over into the next open month as a line of its own. `settled` says what closed months
 * hold; a line that is worth something else since then brings the difference into the first open month after.
 */
export const placeLines = ({
  due,
  settled,
  isClosed,
  payOf,
  until,
}: LineSources): ReadonlyMap<Month, LinedMonth> => {
  const kept = new Map(settled.map((settlement) => [settlement.month, settlement]));
  let waiting = due.flatMap((line) => waitingOf(line, settled));
  const first = [...kept.keys(), ...waiting.map(({ from }) => from)].toSorted()[0];
  const placed = new Map<Month, LinedMonth>();
  if (first === undefined) return placed;
  let carried = { cents: 0, from: first };
  for (const month of monthsBetween(first, until)) {
    const settlement = kept.get(month);
    if (settlement !== undefined) {
      const { lines, totalCents, carriedCents } = settlement;
      placed.set(month, { lines, totalCents, carriedCents });
      const taken = sumOf(lines.filter(({ kind }) => kind === 'carried'));
      carried = { cents: carried.cents - taken + carriedCents, from: month };
    }
    if (settlement !== undefined || isClosed(month)) continue;
    const falling = waiting.filter(({ from }) => from <= month).map(({ line }) => line);
    waiting = waiting.filter(({ from }) => from > month);
    const lines = carried.cents === 0 ? falling : [carriedLine(carried.cents, carried.from), ...falling];
    if (lines.length === 0) continue;
    const paid = totalOf(payOf(month), lines);
    placed.set(month, { lines, ...paid });
    carried = { cents: paid.carriedCents, from: month };
  }
  return placed;
};
