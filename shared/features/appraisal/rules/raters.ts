import { absolute, compare, decimal, type Fraction, median, subtract } from '../../../kernel/fraction';
import { groupBy } from '../../../kernel/group-by';
import type { AppraisalRole, RaterType } from '../vocabulary';
import { type CountedScore, raterKey, raterTotal } from './result';
import type { FormStandard } from './scorecard';

export type RaterOutcome = {
  readonly key: string;
  readonly raterType: RaterType;
  readonly rater: string;
  readonly total: Fraction;
  /** The median of the other raters' totals; null when there is no other. */
  readonly othersMedian: Fraction | null;
  readonly outlier: boolean;
};

/**
 * Each rater's own total, and whether it stands further than `distance` points from the median of the others.
 *
 * Exactly the distance is not yet too far. An outlier still counts; it is shown so that a person looks.
 */
export const judgeRaters = (
  form: FormStandard,
  scores: readonly CountedScore[],
  distance: number,
): readonly RaterOutcome[] => {
  const totals = [...groupBy(scores, raterKey).values()].flatMap((own) => {
    const [first] = own;
    const total = raterTotal(form, own);
    return first === undefined || total === undefined
      ? []
      : [{ key: raterKey(first), raterType: first.raterType, rater: first.rater, total }];
  });
  return totals.map((own) => {
    const others = totals.filter(({ key }) => key !== own.key).map(({ total }) => total);
    const othersMedian = others.length === 0 ? null : median(others);
    const outlier =
      othersMedian !== null && compare(absolute(subtract(own.total, othersMedian)), decimal(distance)) > 0;
    return { ...own, othersMedian, outlier };
  });
};

/**
 * Whether someone may read a rater's name. The administrator reads all; a viewer reads only that the person judged
 * themselves: peers, subordinates and customers speak freely because they are not named.
 */
export const maySeeRater = (role: AppraisalRole, type: RaterType): boolean =>
  role === 'administrator' || type === 'self';
