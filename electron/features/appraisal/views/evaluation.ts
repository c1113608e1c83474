import { raterIdentity } from '../../../../shared/features/appraisal/rules/raters';
import {
  type AppraisalOutcome,
  appraise,
  type CountedScore,
} from '../../../../shared/features/appraisal/rules/result';
import { rewardCentsOf } from '../../../../shared/features/appraisal/rules/reward';
import { kindFor, type ScorecardKind } from '../../../../shared/features/appraisal/rules/scorecard';
import type {
  AppraisalCycle,
  AppraisalResult,
  AppraisalScore,
  AppraisalStandard,
  ResultShown,
  Scorecard,
} from '../../../../shared/features/appraisal/types/records';
import type { Derivation } from '../../../../shared/kernel/derivation';
import { cutText, fractionText, parseFraction, toNumber, ZERO } from '../../../../shared/kernel/fraction';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import { type Standard, standardById, standardInForce } from '../../standards/repository';
import { readValues } from './values';

export const counted = (score: AppraisalScore): CountedScore => ({
  indicator: score.indicator,
  raterType: score.raterType,
  rater: raterIdentity(score),
  hundredths: score.hundredths,
});

/** What a scorecard is reckoned by: the whole standard of its cycle, and its kind in it. */
export type ScorecardStandard = {
  readonly standard: Standard<'appraisal'>;
  readonly kind: ScorecardKind;
};

/** An outcome with what it brings, in cents. */
export type Evaluated = AppraisalOutcome & { readonly rewardCents: number };

export type Evaluation = {
  readonly standardOf: (cycle: AppraisalCycle, scorecard: Scorecard) => ScorecardStandard;
  readonly outcomeOf: (
    cycle: AppraisalCycle,
    scorecard: Scorecard,
    scores: readonly AppraisalScore[],
  ) => Evaluated | undefined;
};

const kindOf = (body: AppraisalStandard, cycle: AppraisalCycle, scorecard: Scorecard): ScorecardKind => {
  const found =
    body.forms.find(({ key }) => key === scorecard.formKey) ?? kindFor(body, cycle.period, scorecard.post);
  if (found === undefined) throw new Error(`no appraisal scorecard ${scorecard.formKey}`);
  return found;
};

/** Reckons scorecards under the versions that their cycles keep; each version is read once. */
export const createEvaluation = (db: ReadableDb): Evaluation => {
  const known = new Map<Id, Standard<'appraisal'>>();
  const standardOf = (cycle: AppraisalCycle, scorecard: Scorecard): ScorecardStandard => {
    const standard = known.get(cycle.standardId) ?? standardById(db, 'appraisal', cycle.standardId);
    if (standard === undefined) throw new Error(`no standard ${cycle.standardId}`);
    known.set(cycle.standardId, standard);
    return { standard, kind: kindOf(standard.body, cycle, scorecard) };
  };
  return {
    standardOf,
    outcomeOf: (cycle, scorecard, scores) => {
      const { standard, kind } = standardOf(cycle, scorecard);
      const ref = {
        doc: 'appraisal',
        id: standard.id,
        versionNo: standard.versionNo,
      };
      const values = readValues(db, kind, cycle, scorecard);
      const outcome = appraise(standard.body, kind, scores.map(counted), ref, values);
      if (outcome === undefined) return undefined;
      // A cycle that began under a version without rewards by length of cycle takes those of its last day.
      const { body } =
        standard.body.rewards === undefined ? standardInForce(db, 'appraisal', cycle.toDate) : standard;
      const { period } = cycle;
      return {
        ...outcome,
        rewardCents: rewardCentsOf(body, {
          period,
          form: kind.key,
          band: outcome.band.band,
        }),
      };
    },
  };
};

/** The fields of a stored result. */
export const resultFields = (scorecard: Scorecard, standardId: Id, outcome: Evaluated) => ({
  formId: scorecard.id,
  scoreExact: fractionText(outcome.score),
  score: toNumber(outcome.score),
  band: outcome.band.band,
  bandTitle: outcome.band.title,
  rewardCents: outcome.rewardCents,
  standing: outcome.standing,
  derivation: outcome.derivation as unknown as AppraisalResult['derivation'],
  standardId,
});

export const shownOutcome = (outcome: Evaluated): ResultShown => ({
  score: toNumber(outcome.score),
  scoreText: cutText(outcome.score),
  band: outcome.band.band,
  bandTitle: outcome.band.title,
  rewardCents: outcome.rewardCents,
  consequence: outcome.band.consequence,
  standing: outcome.standing,
  lacking: outcome.lacking,
  missing: outcome.missing.map(({ title }) => title),
  derivation: outcome.derivation,
});

/** A stored result as it was written; what it lacked and entails comes from the version that it was written under. */
export const shownResult = (
  result: AppraisalResult,
  { standard }: ScorecardStandard,
  outcome: AppraisalOutcome | undefined,
): ResultShown => ({
  score: result.score,
  scoreText: cutText(parseFraction(result.scoreExact) ?? ZERO),
  band: result.band,
  bandTitle: result.bandTitle,
  rewardCents: result.rewardCents,
  consequence: standard.body.bands.find(({ band }) => band === result.band)?.consequence ?? '',
  standing: result.standing,
  lacking: result.standing === 'final' ? [] : (outcome?.lacking ?? []),
  missing: (outcome?.missing ?? []).map(({ title }) => title),
  derivation: result.derivation as unknown as Derivation,
});
