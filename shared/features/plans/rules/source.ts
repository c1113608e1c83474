import { type AppError, appError } from '../../../kernel/errors';
import type { Id } from '../../../kernel/ids';

/** Where a plan's tier comes from: an entry test's score, or a person's choice with its reason. */
export type TierSource = {
  readonly staffId: Id;
  readonly tierReason: string;
  readonly score: { readonly staffId: Id; readonly examType: string; readonly examName: string } | null;
};

/**
 * A tier that is chosen has a reason (`E_PLAN_TIER_REASON`); a score that decides is the person's own (`E_PLAN_SCORE_OF_OTHER`), of
 * an entry test (`E_PLAN_SCORE_NOT_ENTRY`).
 */
export const sourceProblem = ({ staffId, tierReason, score }: TierSource): AppError | undefined => {
  if (score === null) return tierReason === '' ? appError('E_PLAN_TIER_REASON', {}, 'reason') : undefined;
  if (score.staffId !== staffId) return appError('E_PLAN_SCORE_OF_OTHER', {}, 'examScoreId');
  return score.examType === 'entry'
    ? undefined
    : appError('E_PLAN_SCORE_NOT_ENTRY', { exam: score.examName }, 'examScoreId');
};
