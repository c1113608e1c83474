import { type AppError, appError } from '../../../kernel/errors';
import { comparable } from '../../../kernel/sheet/text';
import type { AppraisalStandard } from '../types';
import type { Period, RaterType } from '../vocabulary';

export type FormStandard = AppraisalStandard['forms'][number];
export type Indicator = FormStandard['indicators'][number];

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

/** The lines of a form as its sheet shows them: the aspects of an indicator, or the indicator where it has none. */
export const sheetLines = (form: FormStandard): readonly ScoreLine[] =>
  form.indicators.flatMap(({ key, title, weight, aspects }): ScoreLine[] =>
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
export const indicatorOf = (form: FormStandard, key: string): Indicator | undefined =>
  form.indicators.find(
    (indicator) => indicator.key === key || indicator.aspects.some((aspect) => aspect.key === key),
  );

/** A score is of a line that the form has (`E_APPRAISAL_LINE_UNKNOWN`). */
export const lineProblem = (form: FormStandard, indicator: string): AppError | undefined =>
  indicatorOf(form, indicator) === undefined
    ? appError('E_APPRAISAL_LINE_UNKNOWN', { indicator, form: form.title }, 'indicator')
    : undefined;

/** Find a line by the words of a sheet: its title, a synonym or its key. */
export const findLine = (form: FormStandard, words: string): string | undefined => {
  const wanted = comparable(words);
  const fits = (line: {
    readonly key: string;
    readonly title: string;
    readonly synonyms: readonly string[];
  }): boolean => [line.key, line.title, ...line.synonyms].some((word) => comparable(word) === wanted);
  const whole = form.indicators.find(fits);
  return whole?.key ?? form.indicators.flatMap(({ aspects }) => aspects).find(fits)?.key;
};

/** The title of a line, or its key when the standard does not know it (any more). */
export const lineTitle = (form: FormStandard, key: string): string => {
  const indicator = indicatorOf(form, key);
  return (
    (indicator?.key === key ? indicator : indicator?.aspects.find((aspect) => aspect.key === key))?.title ??
    key
  );
};

/** The form for a post in a cycle of this length: the post's own, else the one for all posts. */
export const formFor = (
  { forms }: Pick<AppraisalStandard, 'forms'>,
  period: Period,
  post: string,
): FormStandard | undefined => {
  const fitting = forms.filter((form) => form.periods.includes(period));
  return fitting.find((form) => form.posts.includes(post)) ?? fitting.find((form) => form.posts.length === 0);
};

export const raterRule = (
  form: FormStandard,
  type: RaterType,
): { readonly weight: number; readonly min: number } =>
  form.raters.find((rater) => rater.type === type) ?? { weight: 0, min: 0 };
