import type { Month } from '../../../kernel/dates';
import { type DerivationStep, type StandardRef, step } from '../../../kernel/derivation';
import { signed, toYuan } from '../../../kernel/exact';
import type { TextKey } from '../../../locales/translate';
import type { LinedMonth, MonthLine } from '../types';
import { NOTHING, type PaidMonth, type PayFigures } from './pay';

/** A sum in yuan with its sign: +500, −150. */
const signedYuan = (cents: number): string => signed(Math.round(cents));

const lineStep = ({ label, title, amountCents, corrects }: MonthLine): DerivationStep =>
  step(
    corrects === null ? 'points.step.line' : 'points.step.lineCorrected',
    { title, yuan: signedYuan(amountCents), month: corrects ?? '' },
    { label: label as TextKey },
  );

const stepsOf = (payCents: number | null, { lines, totalCents, carriedCents }: LinedMonth) => [
  ...lines.map(lineStep),
  payCents === null
    ? step('points.step.linesAlone', { total: toYuan(totalCents) })
    : step('points.step.total', { pay: toYuan(payCents), total: toYuan(totalCents) }),
  ...(carriedCents === 0 ? [] : [step('points.step.carried', { rest: toYuan(-carriedCents) })]),
];

/** A month without lines: what is paid is the pay. */
const bare = (figures: PayFigures): PaidMonth => ({
  ...figures,
  lines: [],
  totalCents: figures.payCents,
  carriedCents: 0,
});

const lined = (figures: PayFigures, placed: LinedMonth): PaidMonth => ({
  ...figures,
  ...placed,
  derive: () => {
    const derivation = figures.derive();
    return { ...derivation, steps: [...derivation.steps, ...stepsOf(figures.payCents, placed)] };
  },
});

/** A month of somebody who has lines and lies under no grading. */
const ungraded = (month: Month, placed: LinedMonth, ref: StandardRef): PaidMonth => ({
  month,
  gradedOn: null,
  scheme: null,
  employment: null,
  grade: '',
  level: null,
  provisional: false,
  ...NOTHING,
  payCents: null,
  ...placed,
  derive: () => ({
    rule: 'points.rule.linesOnly',
    clause: 'points.clause.lines',
    standard: ref,
    inputs: [],
    steps: [step('points.step.noGrade'), ...stepsOf(null, placed)],
  }),
});

/** Lay the lines of a person beside the figures of their pay (ruling 11): points, base, deduction and pay stay what they are. */
export const layLines = (
  figures: readonly PayFigures[],
  placed: ReadonlyMap<Month, LinedMonth>,
  from: Month,
  refOf: (month: Month) => StandardRef,
): readonly PaidMonth[] => {
  const paid = figures
    .filter(({ month }) => month >= from)
    .map((month) => {
      const lines = placed.get(month.month);
      return lines === undefined ? bare(month) : lined(month, lines);
    });
  const graded = new Set(paid.map(({ month }) => month));
  const others = [...placed]
    .filter(([month]) => month >= from && !graded.has(month))
    .map(([month, lines]) => ungraded(month, lines, refOf(month)));
  return others.length === 0 ? paid : [...paid, ...others].toSorted((a, b) => (a.month < b.month ? -1 : 1));
};
