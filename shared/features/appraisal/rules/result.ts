import { type Derivation, type DerivationStep, type StandardRef, step } from '../../../kernel/derivation';
import {
  add,
  compare,
  cutText,
  decimal,
  divide,
  type Fraction,
  fraction,
  fractionText,
  mean,
  multiply,
  ZERO,
} from '../../../kernel/fraction';
import { groupBy } from '../../../kernel/group-by';
import type { AppraisalStandard } from '../types';
import type { Standing } from '../vocabulary';
import { RATER_TYPES, type RaterType } from '../vocabulary';
import { type Indicator, indicatorOf, raterRule, type ScorecardKind } from './scorecard';

/** One score as it counts: who (a key that is the same for all scores of a rater), as what, for which line, in hundredths. */
export type CountedScore = {
  readonly indicator: string;
  readonly raterType: RaterType;
  readonly rater: string;
  readonly hundredths: number;
};

/** A kind of rater that is short: how many there are of how many. */
export type LackingRaters = { readonly type: RaterType; readonly have: number; readonly min: number };

export type IndicatorOutcome = {
  readonly key: string;
  readonly title: string;
  readonly weight: number;
  /** Null while nobody has scored it. */
  readonly score: Fraction | null;
};

export type AppraisalOutcome = {
  readonly score: Fraction;
  readonly band: AppraisalStandard['bands'][number];
  readonly standing: Standing;
  readonly lacking: readonly LackingRaters[];
  readonly indicators: readonly IndicatorOutcome[];
  readonly derivation: Derivation;
};

const HUNDRED = 100;
const points = (hundredths: number): Fraction => fraction(hundredths, HUNDRED);

type Weighted = { readonly weight: number; readonly value: Fraction };

/** The weighted mean over those that are there; undefined when their weights add up to nothing. */
const weightedMean = (parts: readonly Weighted[]): Fraction | undefined => {
  const weights = parts.reduce((all, { weight }) => all + weight, 0);
  if (weights === 0) return undefined;
  const total = parts.reduce((all, { weight, value }) => add(all, multiply(value, fraction(weight))), ZERO);
  return divide(total, fraction(weights));
};

/** What one rater gave an indicator: its own score, or the weighted mean of the aspects that were scored. */
const raterValue = (indicator: Indicator, scores: readonly CountedScore[]): Fraction | undefined => {
  const whole = scores.find((score) => score.indicator === indicator.key);
  if (whole !== undefined) return points(whole.hundredths);
  return weightedMean(
    indicator.aspects.flatMap((aspect) => {
      const score = scores.find((each) => each.indicator === aspect.key);
      return score === undefined ? [] : [{ weight: aspect.weight, value: points(score.hundredths) }];
    }),
  );
};

/** One rater by kind and identity. */
export const raterKey = (score: Pick<CountedScore, 'raterType' | 'rater'>): string =>
  `${score.raterType}:${score.rater}`;

/** What one rater gave altogether, by the weights of the indicators that were scored; undefined when these weigh nothing. */
export const raterTotal = (kind: ScorecardKind, scores: readonly CountedScore[]): Fraction | undefined =>
  weightedMean(
    kind.indicators.flatMap((indicator) => {
      const value = raterValue(indicator, scores);
      return value === undefined ? [] : [{ weight: indicator.weight, value }];
    }),
  );

type TypeMean = {
  readonly type: RaterType;
  readonly weight: number;
  readonly count: number;
  readonly value: Fraction;
};

/** The mean of each kind of rater on one indicator. */
const typeMeans = (
  kind: ScorecardKind,
  indicator: Indicator,
  scores: readonly CountedScore[],
): readonly TypeMean[] =>
  RATER_TYPES.flatMap((type) => {
    const raters = groupBy(
      scores.filter((score) => score.raterType === type),
      raterKey,
    );
    const values = [...raters.values()].flatMap((own) => raterValue(indicator, own) ?? []);
    return values.length === 0
      ? []
      : [{ type, weight: raterRule(kind, type).weight, count: values.length, value: mean(values) }];
  });

/** The kinds of rater of whom the kind of scorecard demands more than there are. */
export const lackingRaters = (
  kind: ScorecardKind,
  scores: readonly CountedScore[],
): readonly LackingRaters[] =>
  kind.raters.flatMap(({ type, min }) => {
    const have = groupBy(
      scores.filter((score) => score.raterType === type),
      raterKey,
    ).size;
    return have < min ? [{ type, have, min }] : [];
  });

/** The band of an exact score: the highest that begins at or below it (《售后人员考核管理制度》第六条: 89.6 is not yet 90). */
export const bandOf = (
  bands: AppraisalStandard['bands'],
  score: Fraction,
): AppraisalStandard['bands'][number] => {
  const band = bands.findLast(({ from }) => compare(score, decimal(from)) >= 0);
  if (band === undefined) throw new Error('the bands do not begin at 0');
  return band;
};

const raterSteps = (indicator: Indicator, means: readonly TypeMean[]): readonly DerivationStep[] =>
  means.map(({ type, weight, count, value }) =>
    step(
      'appraisal.why.typeMean',
      { indicator: indicator.title, count, weight, value: cutText(value, 4) },
      { type: `appraisal.rater.${type}` },
    ),
  );

/**
 * The result of a scorecard (《售后服务管理考核办法》3.2: three parts weighted 50, 30 and 20; bands as above).
 *
 * An indicator is the mean of each kind of rater, weighted by kind; kinds without a score leave their weight to the others. The
 * result is the indicators by their weights, exactly, never rounded. It is provisional while a kind of rater is short or an
 * indicator has no score. Undefined while there is nothing to weigh.
 */
export const appraise = (
  standard: Pick<AppraisalStandard, 'bands' | 'sources'>,
  kind: ScorecardKind,
  scores: readonly CountedScore[],
  ref: StandardRef,
): AppraisalOutcome | undefined => {
  const known = scores.filter((score) => indicatorOf(kind, score.indicator) !== undefined);
  const parts = kind.indicators.map((indicator) => {
    const means = typeMeans(kind, indicator, known);
    return { indicator, means, value: weightedMean(means) };
  });
  const scored = parts.flatMap(({ indicator, value }) =>
    value === undefined ? [] : [{ weight: indicator.weight, value }],
  );
  const score = weightedMean(scored);
  if (score === undefined) return undefined;
  const lacking = lackingRaters(kind, known);
  const unscored = parts.filter(({ value, indicator }) => value === undefined && indicator.weight > 0);
  const band = bandOf(standard.bands, score);
  const weights = scored.reduce((all, { weight }) => all + weight, 0);
  return {
    score,
    band,
    standing: lacking.length === 0 && unscored.length === 0 ? 'final' : 'provisional',
    lacking,
    indicators: parts.map(({ indicator, value }) => ({
      key: indicator.key,
      title: indicator.title,
      weight: indicator.weight,
      score: value ?? null,
    })),
    derivation: {
      rule: 'appraisal.why.rule',
      clause: standard.sources.result || 'appraisal.why.clause',
      standard: ref,
      inputs: parts.flatMap(({ indicator, means }) => raterSteps(indicator, means)),
      steps: [
        ...parts.flatMap(({ indicator, value }) =>
          value === undefined
            ? [step('appraisal.why.unscored', { indicator: indicator.title })]
            : [
                step('appraisal.why.indicator', {
                  indicator: indicator.title,
                  weight: indicator.weight,
                  value: cutText(value, 4),
                }),
              ],
        ),
        step('appraisal.why.total', { weights, value: cutText(score, 4), exact: fractionText(score) }),
        ...lacking.map(({ type, have, min }) =>
          step('appraisal.why.lacking', { have, min }, { type: `appraisal.rater.${type}` }),
        ),
        step('appraisal.why.band', { value: cutText(score, 4), from: band.from, title: band.title }),
      ],
    },
  };
};
