import { type StandardRef, step } from '../../../kernel/derivation';
import { appError } from '../../../kernel/errors';
import { fromMillionths, toMillionths } from '../../../kernel/exact';
import { ok, type Result, refuse } from '../../../kernel/result';
import type { DimensionInputs, GradeResult, SchemeC } from '../types';

/** What the weights of all dimensions must add up to. */
const WHOLE_PERCENT = 100;

/** The sum of the weights, and whether it is the whole. */
export const weightsOf = (
  rule: Pick<SchemeC, 'dimensions'>,
): { readonly total: number; readonly whole: boolean } => {
  const total = rule.dimensions.reduce((sum, { weight }) => sum + weight, 0);
  return { total, whole: total === WHOLE_PERCENT };
};

/**
 * Grade by dimensions, scheme C (《售后服务人员等级考核管理办法》四): the weighted total of knowledge, problem handling,
 * communication and work performance (0…100 each) falls into a half-open band.
 *
 * Refuses weights that do not total 100 (`E_GRADE_WEIGHTS`) and a dimension without a score (`E_GRADING_SCORE_MISSING`).
 */
export const gradeByDimensions = (
  inputs: DimensionInputs,
  rule: SchemeC,
  standard: StandardRef,
): Result<GradeResult> => {
  const { total: weights, whole } = weightsOf(rule);
  if (!whole) return refuse(appError('E_GRADE_WEIGHTS', { total: weights }));
  const without = rule.dimensions.find(({ key }) => inputs.scores[key] === undefined);
  if (without !== undefined) {
    return refuse(
      appError('E_GRADING_SCORE_MISSING', { dimension: without.title }, `inputs.scores.${without.key}`),
    );
  }
  const scored = rule.dimensions.map((dimension) => ({
    ...dimension,
    score: inputs.scores[dimension.key] ?? 0,
  }));
  const weighted = scored.reduce((sum, { weight, score }) => sum + weight * toMillionths(score), 0);
  const band = rule.bands.findLast(({ from }) => WHOLE_PERCENT * toMillionths(from) <= weighted);
  if (band === undefined) throw new Error('scheme C without a band from 0');
  const total = fromMillionths(weighted) / WHOLE_PERCENT;
  const sum = scored.map(({ weight, score }) => `${score} × ${weight}%`).join(' + ');
  return ok({
    scheme: 'C',
    grade: band.grade,
    level: band.level,
    mean: total,
    pointsHundredths: null,
    missing: [],
    derivation: {
      rule: 'grades.scheme.C',
      clause: rule.sources.grade || 'grades.clause.schemeC',
      standard,
      inputs: scored.map(({ title, weight, score }) =>
        step('grades.step.dimension', { title, weight, score }),
      ),
      steps: [
        step('grades.step.weightedTotal', { sum, total }),
        step('grades.step.bandC', { from: band.from, grade: band.grade }),
      ],
    },
  });
};
