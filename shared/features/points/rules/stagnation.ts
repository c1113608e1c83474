import type { Month } from '../../../kernel/dates';
import type { PointsStandard } from '../types';

export type StagnationRule = PointsStandard['stagnation'];

/** What the rule did in a month: began at nothing, added a step, cleared, left it as it was, or does not apply to the level. */
export type StagnationOutcome = 'first' | 'added' | 'cleared' | 'kept' | 'exempt';

export type Stagnation = {
  readonly month: Month;
  readonly deductionCents: number;
  readonly beforeCents: number;
  readonly outcome: StagnationOutcome;
  /** The months that were looked at, the nearest first, with the net on the item in hundredths of points. */
  readonly looked: readonly { readonly month: Month; readonly net: number }[];
};

/** A month has a bonus when the net of the person's entries on the item is above zero. */
export const hasBonus = (net: number): boolean => net > 0;

/** What the rule does in the month after `looked`, of which there are as many as the grading year already has. */
const outcomeOf = (looked: Stagnation['looked'], rule: StagnationRule): StagnationOutcome => {
  if (looked.length < rule.months) return 'kept';
  if (looked.every(({ net }) => !hasBonus(net))) return 'added';
  return looked.every(({ net }) => hasBonus(net)) ? 'cleared' : 'kept';
};

const after = (outcome: StagnationOutcome, beforeCents: number, rule: StagnationRule): number => {
  if (outcome === 'added') return beforeCents + rule.stepCents;
  return outcome === 'kept' ? beforeCents : 0;
};

/**
 * The stagnation rule (003 5.2.5), month by month inside one grading year; `months` are its months in order, the first one first.
 *
 * D(first) = 0. When the two months before (the standard says how many) both had no bonus on the item, D grows by a step; when both had one,
 * D is 0 again; otherwise it stays. Months before the grading year count for neither, so the second month always keeps D. Levels below the
 * standard's are exempt. `netOf` is the net on the item in hundredths; `ruleOf` the rule that holds in a month.
 */
export const stagnationOf = (
  months: readonly Month[],
  level: number,
  netOf: (month: Month) => number,
  ruleOf: (month: Month) => StagnationRule,
): readonly Stagnation[] => {
  const answer: Stagnation[] = [];
  let beforeCents = 0;
  for (const [index, month] of months.entries()) {
    const rule = ruleOf(month);
    const looked = months
      .slice(Math.max(0, index - rule.months), index)
      .toReversed()
      .map((earlier) => ({ month: earlier, net: netOf(earlier) }));
    const outcome = level < rule.fromLevel ? 'exempt' : index === 0 ? 'first' : outcomeOf(looked, rule);
    const deductionCents = after(outcome, beforeCents, rule);
    answer.push({ month, deductionCents, beforeCents, outcome, looked });
    beforeCents = deductionCents;
  }
  return answer;
};
