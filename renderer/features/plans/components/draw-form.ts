import type { Tier } from '../../../../shared/features/courses/vocabulary';
import type { DrawPlan } from '../../../../shared/features/plans/schema';
import type { EntryScore } from '../../../../shared/features/plans/types';
import type { CalendarDate } from '../../../../shared/kernel/dates';

/** What the form of a new plan holds. */
export type DrawValues = {
  readonly staffId: string | null;
  readonly by: DrawPlan['source']['kind'];
  readonly examScoreId: string | null;
  readonly tier: Tier;
  readonly reason: string;
  readonly startsOn: CalendarDate | null;
};

/** Where the tier comes from: without any score it can only be chosen. */
export const sourceKind = (
  { by }: DrawValues,
  scores: readonly EntryScore[] | undefined,
): DrawPlan['source']['kind'] => (scores?.length === 0 ? 'chosen' : by);

/** The score that the plan is drawn from: the chosen one while it is the person's, else the first. */
export const scoreOf = (
  { examScoreId }: DrawValues,
  scores: readonly EntryScore[] | undefined,
): string | null =>
  (scores?.find((score) => score.examScoreId === examScoreId) ?? scores?.[0])?.examScoreId ?? null;

/** What is sent; `scores` are the person's, absent while they are not known yet. */
export const drawInput = (values: DrawValues, scores: readonly EntryScore[] | undefined): DrawPlan => ({
  staffId: values.staffId ?? '',
  startsOn: values.startsOn ?? '',
  source:
    sourceKind(values, scores) === 'chosen'
      ? { kind: 'chosen', tier: values.tier, reason: values.reason }
      : { kind: 'examScore', examScoreId: scoreOf(values, scores) ?? '' },
});
