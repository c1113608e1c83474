import { type Derivation, type StandardRef, step } from '../../../kernel/derivation';
import { type AppError, appError } from '../../../kernel/errors';
import {
  compare,
  cutText,
  decimal,
  type Fraction,
  fraction,
  fractionText,
  mean,
} from '../../../kernel/fraction';
import type { ExamsStandard } from '../types';

/** What a panel member gave, in hundredths. */
export type PanelScore = { readonly department: string; readonly hundredths: number };

export type ScoreOutcome = {
  readonly score: Fraction;
  readonly passed: boolean;
  readonly band: ExamsStandard['bands'][number];
  readonly derivation: Derivation;
};

/** A department of the panel is one of the standard's (`E_EXAM_PANEL_UNKNOWN`). */
export const departmentProblem = (
  department: string,
  { panel }: Pick<ExamsStandard, 'panel'>,
  field?: string,
): AppError | undefined =>
  panel.some(({ key }) => key === department)
    ? undefined
    : appError('E_EXAM_PANEL_UNKNOWN', { department }, field);

/** Only practicals have a panel that scores (`E_EXAM_NO_PANEL`). */
export const panelProblem = (examType: string, field: string): AppError | undefined =>
  examType === 'practical' ? undefined : appError('E_EXAM_NO_PANEL', {}, field);

/** The mean of the panel, exactly; undefined while nobody has scored. */
export const panelMean = (scores: readonly PanelScore[]): Fraction | undefined =>
  scores.length === 0 ? undefined : mean(scores.map(({ hundredths }) => fraction(hundredths, 100)));

/**
 * What a score comes to (002 五.6: below 80 is failed; practicals are scored by five departments and count by their mean).
 *
 * With a panel its exact mean counts, 79.999… is failed. `score` is the one score of an examination without a panel. Whether enough members scored
 * is `panelResult`'s to say.
 */
export const judgeScore = (
  standard: ExamsStandard,
  given: { readonly score: number; readonly panel: readonly PanelScore[] },
  ref: StandardRef,
): ScoreOutcome => {
  const { passMark, bands, panel } = standard;
  const score = panelMean(given.panel) ?? decimal(given.score);
  const band = bands.findLast(({ from }) => compare(score, decimal(from)) >= 0);
  if (band === undefined) throw new Error('the bands do not begin at 0');
  const titles = new Map(panel.map(({ key, department }) => [key, department]));
  return {
    score,
    passed: compare(score, decimal(passMark)) >= 0,
    band,
    derivation: {
      rule: 'skillExams.why.rule',
      clause: standard.sources.results || 'skillExams.why.clause',
      standard: ref,
      inputs:
        given.panel.length === 0
          ? [step('skillExams.why.score', { score: cutText(score, 4) })]
          : given.panel.map(({ department, hundredths }) =>
              step('skillExams.why.panel', {
                department: titles.get(department) ?? department,
                score: hundredths / 100,
              }),
            ),
      steps: [
        ...(given.panel.length === 0
          ? []
          : [
              step('skillExams.why.mean', {
                count: given.panel.length,
                score: cutText(score, 4),
                exact: fractionText(score),
              }),
            ]),
        step('skillExams.why.band', {
          score: cutText(score, 4),
          from: band.from,
          title: band.title,
          passMark,
        }),
      ],
    },
  };
};
