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
import type { AppraisalStandard } from '../types/records';
import type { Standing } from '../vocabulary';
import { RATER_TYPES, type RaterType } from '../vocabulary';
import { type Indicator, indicatorOf, raterRule, type ScorecardKind } from './scorecard';
import { isRatersToo, type SourcedValues } from './sources';

/** One score as it counts: who (a key that is the same for all scores of a rater), as what, for which line, in hundredths. */
export type CountedScore = {
  readonly indicator: string;
  readonly raterType: RaterType;
  readonly rater: string;
  readonly hundredths: number;
};

/** A kind of rater that is short: how many there are of how many. */
export type LackingRaters = {
  readonly type: RaterType;
  readonly have: number;
  readonly min: number;
};

export type IndicatorOutcome = {
  readonly key: string;
  readonly title: string;
  readonly weight: number;
  /** Null while nobody has scored it. */
  readonly score: Fraction | null;
};

/** A line whose source has no value yet; its weight stays open. */
export type MissingSource = {
  readonly key: string;
  readonly title: string;
  readonly source: string;
};

export type AppraisalOutcome = {
  readonly score: Fraction;
  readonly band: AppraisalStandard['bands'][number];
  readonly standing: Standing;
  readonly lacking: readonly LackingRaters[];
  readonly missing: readonly MissingSource[];
  readonly indicators: readonly IndicatorOutcome[];
  readonly derivation: Derivation;
};

const HUNDRED = 100;
const NO_VALUES: SourcedValues = new Map();
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
      : [
          {
            type,
            weight: raterRule(kind, type).weight,
            count: values.length,
            value: mean(values),
          },
        ];
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

/** The value of a line's own source, where it has one. */
const ownValue = (line: { readonly key: string }, values: SourcedValues): Fraction | undefined =>
  values.get(line.key)?.value ?? undefined;

/** What of an indicator raters judge: lines of other sources are taken out, and so is a scale with a measured value. */
const ratersPart = (indicator: Indicator, values: SourcedValues): Indicator => ({
  ...indicator,
  aspects: indicator.aspects.filter(
    (aspect) => isRatersToo(aspect.givenBy) && ownValue(aspect, values) === undefined,
  ),
});

type Part = {
  readonly indicator: Indicator;
  readonly means: readonly TypeMean[];
  readonly value: Fraction | undefined;
  readonly missing: readonly MissingSource[];
};

/**
 * An indicator as it counts: what raters gave it, by kind of rater, together with its lines of other sources by their weights. A line whose
 * source says nothing is missing by name.
 */
const partOf = (
  kind: ScorecardKind,
  indicator: Indicator,
  scores: readonly CountedScore[],
  values: SourcedValues,
): Part => {
  const lines = indicator.aspects.length === 0 ? [indicator] : indicator.aspects;
  const missing = lines.flatMap((line) =>
    isRatersToo(line.givenBy) || ownValue(line, values) !== undefined
      ? []
      : [{ key: line.key, title: line.title, source: line.givenBy ?? '' }],
  );
  const whole = ownValue(indicator, values);
  if (whole !== undefined) return { indicator, means: [], value: whole, missing };
  const judged = ratersPart(indicator, values);
  const isJudged =
    isRatersToo(indicator.givenBy) && (lines === indicator.aspects ? judged.aspects.length > 0 : true);
  const means = isJudged ? typeMeans(kind, judged, scores) : [];
  const byRaters = weightedMean(means);
  const sourced = indicator.aspects.flatMap((aspect) => {
    const value = ownValue(aspect, values);
    return value === undefined ? [] : [{ weight: aspect.weight, value }];
  });
  if (sourced.length === 0) return { indicator, means, value: byRaters, missing };
  const weight = judged.aspects.reduce((all, aspect) => all + aspect.weight, 0);
  const parts = byRaters === undefined ? sourced : [...sourced, { weight, value: byRaters }];
  return { indicator, means, value: weightedMean(parts), missing };
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
 * An indicator is the mean of each kind of rater, weighted by kind; kinds without a score leave their weight to the others; lines with a
 * source of their own count with its value. The result is the indicators by their weights, exactly, never rounded. It is provisional while a kind of rater is short, a source has no value or an
 * indicator has no score. Undefined while there is nothing to weigh.
 */
export const appraise = (
  standard: Pick<AppraisalStandard, 'bands' | 'sources'>,
  kind: ScorecardKind,
  scores: readonly CountedScore[],
  ref: StandardRef,
  values: SourcedValues = NO_VALUES,
): AppraisalOutcome | undefined => {
  const known = scores.filter((score) => indicatorOf(kind, score.indicator) !== undefined);
  const parts = kind.indicators.map((indicator) => partOf(kind, indicator, known, values));
  const missing = parts.flatMap((part) => part.missing);
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
    standing: lacking.length + unscored.length + missing.length === 0 ? 'final' : 'provisional',
    lacking,
    missing,
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
      inputs: [
        ...parts.flatMap(({ indicator, means }) => raterSteps(indicator, means)),
        ...[...values.values()].flatMap(({ steps }) => steps),
      ],
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
        step('appraisal.why.total', {
          weights,
          value: cutText(score, 4),
          exact: fractionText(score),
        }),
        ...missing.map(({ title }) => step('appraisal.why.missing', { line: title })),
        ...lacking.map(({ type, have, min }) =>
          step('appraisal.why.lacking', { have, min }, { type: `appraisal.rater.${type}` }),
        ),
        step('appraisal.why.band', {
          value: cutText(score, 4),
          from: band.from,
          title: band.title,
        }),
      ],
    },
  };
};
