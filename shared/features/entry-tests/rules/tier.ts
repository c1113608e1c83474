import type { TrainingStandard } from '../../courses/types';
import type { Tier } from '../../courses/vocabulary';

/** How a score became a tier: the bands looked at and the one it fell into. */
export type TierDerivation = {
  readonly score: number;
  readonly tier: Tier;
  /** The training grade of the band, as the standard names it. */
  readonly title: string;
  /** Half-open: from ≤ score < below; the last band has no upper end. */
  readonly bands: readonly {
    readonly from: number;
    readonly below: number | null;
    readonly title: string;
    readonly tier: Tier;
    readonly hit: boolean;
  }[];
};

/**
 * The tier of the plan that an entry test's score (0…100) leads to, with its derivation (002 五.4: reserve → basic, technician →
 * intermediate, engineer → advanced). Bands are half-open on the exact score: nothing is rounded. A score below every band falls
 * into the lowest.
 */
export const tierForScore = (
  score: number,
  standard: Pick<TrainingStandard, 'entryTestBands'>,
): TierDerivation => {
  const ascending = [...standard.entryTestBands].sort((a, b) => a.from - b.from);
  const at = Math.max(
    0,
    ascending.findLastIndex((band) => band.from <= score),
  );
  const bands = ascending.map((band, index) => ({
    ...band,
    below: ascending[index + 1]?.from ?? null,
    hit: index === at,
  }));
  const hit = bands[at];
  if (hit === undefined) throw new Error('a training standard without bands');
  return { score, tier: hit.tier, title: hit.title, bands };
};
