import type { CalendarDate } from '../../../kernel/dates';
import { type DerivationStep, step } from '../../../kernel/derivation';
import { compare, cutText, decimal, type Fraction, fraction, multiply } from '../../../kernel/fraction';
import type { Indicator, ScorecardKind } from './scorecard';

const RATER = 'rater';

/** A line that may have a source of its own: an indicator without aspects, or an aspect. */
export type SourcedLine = Pick<Indicator, 'key' | 'title' | 'weight' | 'scale'> & {
  readonly source: string;
  /** The indicator that the line is, or is an aspect of. */
  readonly indicator: string;
};

export type Scale = NonNullable<Indicator['scale']>;

/** What a source says of a line: its score with how it came about, or null where it has nothing to say. */
export type SourcedValue = {
  readonly value: Fraction | null;
  readonly steps: readonly DerivationStep[];
};

/** Sources by the key of their line. */
export type SourcedValues = ReadonlyMap<string, SourcedValue>;

/** Lines of a kind of scorecard whose score does not come from raters alone. */
export const sourcedLines = (kind: Pick<ScorecardKind, 'indicators'>): readonly SourcedLine[] =>
  kind.indicators.flatMap((indicator) =>
    [indicator, ...indicator.aspects]
      .filter(({ givenBy = RATER }) => givenBy !== RATER)
      .map(({ key, title, weight, givenBy = RATER, scale }) => ({
        ...{ key, title, weight, source: givenBy },
        ...(scale === undefined ? {} : { scale }),
        indicator: indicator.key,
      })),
  );

/** Raters give a line of a scale where nothing was measured; every other source stands alone. */
export const isRatersToo = (source: string | undefined): boolean =>
  source === undefined || source === RATER || source === 'scale';

/**
 * The score of a measured value (《售后服务管理考核办法》4.2: handling in up to 2 days 5 points, up to 4 days 4, up to 6 days 3, up to 8
 * days 2, beyond 1). The edge belongs to the better step; a point is worth `scorePerPoint` of the hundred, exactly.
 */
export const scaleScore = (
  scale: Scale,
  measured: Fraction,
): { readonly points: number; readonly score: Fraction } => {
  const found = scale.steps.find(({ upTo }) => upTo === null || compare(measured, decimal(upTo)) <= 0);
  const points = found?.points ?? 0;
  return {
    points,
    score: multiply(decimal(points), decimal(scale.scorePerPoint)),
  };
};

/** A measured value as a source of its line. */
export const scaleValue = (
  line: { readonly title: string },
  scale: Scale,
  measured: Fraction,
  origin: DerivationStep,
): SourcedValue => {
  const { points, score } = scaleScore(scale, measured);
  return {
    value: score,
    steps: [
      origin,
      step('appraisal.why.scale', {
        indicator: line.title,
        measured: cutText(measured, 4),
        unit: scale.unit,
        points,
        value: cutText(score, 4),
      }),
    ],
  };
};

const HUNDRED = fraction(100);

/** Attainment as a score: its percentage, a hundred at most. Lower-is-better with an actual of 0 has none and counts as a hundred. */
export const attainmentScore = (percent: Fraction | null): Fraction =>
  percent === null || compare(percent, HUNDRED) > 0 ? HUNDRED : percent;

/** What another feature is asked for: a person's figure over some days. */
export type FigureAsked = {
  readonly staffId: string;
  readonly fromDate: CalendarDate;
  readonly toDate: CalendarDate;
};
