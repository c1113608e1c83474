import { type AppError, appError } from '../../../kernel/errors';
import { wordKey } from '../../../kernel/sameness';
import type { AppraisalStandard } from '../types/records';
import type { Period, RaterType } from '../vocabulary';

/** A kind of scorecard, as the standard has it: indicators, raters, and whom it is for. */
export type ScorecardKind = AppraisalStandard['forms'][number];
export type Indicator = ScorecardKind['indicators'][number];

/** One line that can be scored: an indicator as a whole, or one aspect of it. */
export type ScoreLine = {
  readonly key: string;
  readonly title: string;
  readonly indicator: string;
  /** What a point on this line counts for in the whole, in hundredths of a percent. */
  readonly share: number;
  readonly isAspect: boolean;
};

const PERCENT = 100;

/** The lines of a kind of scorecard: the aspects of an indicator, or the indicator where it has none. */
export const scoreLines = (kind: ScorecardKind): readonly ScoreLine[] =>
  kind.indicators.flatMap(({ key, title, weight, aspects }): ScoreLine[] =>
    aspects.length === 0
      ? [{ key, title, indicator: key, share: weight * PERCENT, isAspect: false }]
      : aspects.map((aspect) => ({
          key: aspect.key,
          title: aspect.title,
          indicator: key,
          share: weight * aspect.weight,
          isAspect: true,
        })),
  );

/** The indicator that a line belongs to: itself, or the one that it is an aspect of. */
export const indicatorOf = (kind: ScorecardKind, key: string): Indicator | undefined =>
  kind.indicators.find(
    (indicator) => indicator.key === key || indicator.aspects.some((aspect) => aspect.key === key),
  );

/** A score is of a line that the kind has (`E_APPRAISAL_LINE_UNKNOWN`). */
export const lineProblem = (kind: ScorecardKind, indicator: string): AppError | undefined =>
  indicatorOf(kind, indicator) === undefined
    ? appError('E_APPRAISAL_LINE_UNKNOWN', { indicator, form: kind.title }, 'indicator')
    : undefined;

/** Find a line by the words of a workbook: its title, a synonym or its key. */
export const findLine = (kind: ScorecardKind, words: string): string | undefined => {
  const wanted = wordKey(words);
  const fits = (line: {
    readonly key: string;
    readonly title: string;
    readonly synonyms: readonly string[];
  }): boolean => [line.key, line.title, ...line.synonyms].some((word) => wordKey(word) === wanted);
  const whole = kind.indicators.find(fits);
  return whole?.key ?? kind.indicators.flatMap(({ aspects }) => aspects).find(fits)?.key;
};

/** The title of a line, or its key when the standard does not know it (any more). */
export const lineTitle = (kind: ScorecardKind, key: string): string => {
  const indicator = indicatorOf(kind, key);
  return (
    (indicator?.key === key ? indicator : indicator?.aspects.find((aspect) => aspect.key === key))?.title ??
    key
  );
};

/** The kind of scorecard for a post in a cycle of this length: the post's own, else the one for all posts. */
export const kindFor = (
  { forms }: Pick<AppraisalStandard, 'forms'>,
  period: Period,
  post: string,
): ScorecardKind | undefined => {
  const fitting = forms.filter((kind) => kind.periods.includes(period));
  return fitting.find((kind) => kind.posts.includes(post)) ?? fitting.find((kind) => kind.posts.length === 0);
};

export const raterRule = (
  kind: ScorecardKind,
  type: RaterType,
): { readonly weight: number; readonly min: number } =>
  kind.raters.find((rater) => rater.type === type) ?? { weight: 0, min: 0 };
