import { type AppError, appError } from '../../../kernel/errors';
import { absolute, compare, decimal, type Fraction, median, subtract } from '../../../kernel/fraction';
import { groupBy } from '../../../kernel/group-by';
import { wordKey } from '../../../kernel/sameness';
import type { AppraisalRole, RaterType } from '../vocabulary';
import { type CountedScore, raterKey, raterTotal } from './result';
import { indicatorOf, type ScorecardKind } from './scorecard';

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
  kind: ScorecardKind,
  scores: readonly CountedScore[],
  distance: number,
): readonly RaterOutcome[] => {
  const totals = [...groupBy(scores, raterKey).values()].flatMap((own) => {
    const [first] = own;
    const total = raterTotal(kind, own);
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

/** A rater within a scorecard: a member of staff by id, or a name. */
type RaterFacts = {
  readonly raterType: RaterType;
  readonly raterId: string | null;
  readonly raterName: string;
};

/** A rater's identity within a scorecard. */
export const raterIdentity = (rater: Pick<RaterFacts, 'raterId' | 'raterName'>): string =>
  rater.raterId ?? `:${wordKey(rater.raterName)}`;

/**
 * Whether someone may judge a person on a kind of scorecard: as a kind of rater that it asks (`E_APPRAISAL_RATER_KIND`), oneself only as oneself
 * (`E_APPRAISAL_SELF_OTHER`, `E_APPRAISAL_RATER_SELF`).
 */
export const raterProblem = (
  kind: ScorecardKind,
  staffId: string,
  rater: RaterFacts,
): AppError | undefined => {
  if (!kind.raters.some(({ type }) => type === rater.raterType))
    return appError('E_APPRAISAL_RATER_KIND', {}, 'raterType');
  const own = rater.raterId === staffId;
  if (rater.raterType === 'self' && !own) return appError('E_APPRAISAL_SELF_OTHER', {}, 'rater');
  return rater.raterType !== 'self' && own ? appError('E_APPRAISAL_RATER_SELF', {}, 'rater') : undefined;
};

type ScoreFacts = RaterFacts & { readonly indicator: string };

/**
 * A rater judges an indicator as a whole or by its aspects, not both (`E_APPRAISAL_SCORE_DOUBLE`): the one would silently beat the
 * other. `others` are the scores of the same scorecard.
 */
export const doubleProblem = (
  kind: ScorecardKind,
  others: readonly ScoreFacts[],
  score: ScoreFacts,
): AppError | undefined => {
  const indicator = indicatorOf(kind, score.indicator);
  const isWhole = indicator?.key === score.indicator;
  const other = others.find(
    (each) =>
      each.raterType === score.raterType &&
      raterIdentity(each) === raterIdentity(score) &&
      indicatorOf(kind, each.indicator)?.key === indicator?.key &&
      (each.indicator === indicator?.key) !== isWhole,
  );
  return other === undefined
    ? undefined
    : appError('E_APPRAISAL_SCORE_DOUBLE', { indicator: indicator?.title ?? '' }, 'indicator');
};
