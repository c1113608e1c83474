import { raterIdentity } from '../../../../shared/features/appraisal/rules/raters';
import {
  type AppraisalOutcome,
  appraise,
  type CountedScore,
} from '../../../../shared/features/appraisal/rules/result';
import { type FormStandard, formFor } from '../../../../shared/features/appraisal/rules/scorecard';
import type {
  AppraisalCycle,
  AppraisalForm,
  AppraisalResult,
  AppraisalScore,
  AppraisalStandard,
  ResultShown,
} from '../../../../shared/features/appraisal/types';
import type { Derivation } from '../../../../shared/kernel/derivation';
import { cutText, fractionText, parseFraction, toNumber, ZERO } from '../../../../shared/kernel/fraction';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import { type Standard, standardById } from '../../standards/repository';

export const counted = (score: AppraisalScore): CountedScore => ({
  indicator: score.indicator,
  raterType: score.raterType,
  rater: raterIdentity(score),
  hundredths: score.hundredths,
});

/** A sheet's standard: the whole document of its cycle, and the form in it. */
export type SheetStandard = { readonly standard: Standard<'appraisal'>; readonly form: FormStandard };

export type Evaluation = {
  readonly standardOf: (cycle: AppraisalCycle, form: AppraisalForm) => SheetStandard;
  readonly outcomeOf: (
    cycle: AppraisalCycle,
    form: AppraisalForm,
    scores: readonly AppraisalScore[],
  ) => AppraisalOutcome | undefined;
};

const formIn = (body: AppraisalStandard, cycle: AppraisalCycle, form: AppraisalForm): FormStandard => {
  const found = body.forms.find(({ key }) => key === form.formKey) ?? formFor(body, cycle.period, form.post);
  if (found === undefined) throw new Error(`no appraisal form ${form.formKey}`);
  return found;
};

/** Reckons sheets under the versions that their cycles keep; each version is read once. */
export const createEvaluation = (db: ReadableDb): Evaluation => {
  const known = new Map<Id, Standard<'appraisal'>>();
  const standardOf = (cycle: AppraisalCycle, form: AppraisalForm): SheetStandard => {
    const standard = known.get(cycle.standardId) ?? standardById(db, 'appraisal', cycle.standardId);
    if (standard === undefined) throw new Error(`no standard ${cycle.standardId}`);
    known.set(cycle.standardId, standard);
    return { standard, form: formIn(standard.body, cycle, form) };
  };
  return {
    standardOf,
    outcomeOf: (cycle, form, scores) => {
      const { standard, form: formStandard } = standardOf(cycle, form);
      const ref = { doc: 'appraisal', id: standard.id, versionNo: standard.versionNo };
      return appraise(standard.body, formStandard, scores.map(counted), ref);
    },
  };
};

/** The fields of a stored result. */
export const resultFields = (form: AppraisalForm, standardId: Id, outcome: AppraisalOutcome) => ({
  formId: form.id,
  scoreExact: fractionText(outcome.score),
  score: toNumber(outcome.score),
  band: outcome.band.band,
  bandTitle: outcome.band.title,
  rewardCents: outcome.band.rewardCents,
  standing: outcome.standing,
  derivation: outcome.derivation as unknown as AppraisalResult['derivation'],
  standardId,
});

export const shownOutcome = (outcome: AppraisalOutcome): ResultShown => ({
  score: toNumber(outcome.score),
  scoreText: cutText(outcome.score),
  band: outcome.band.band,
  bandTitle: outcome.band.title,
  rewardCents: outcome.band.rewardCents,
  consequence: outcome.band.consequence,
  standing: outcome.standing,
  lacking: outcome.lacking,
  derivation: outcome.derivation,
});

/** A stored result as it was written; what it lacked and entails comes from the version that it was written under. */
export const shownResult = (
  result: AppraisalResult,
  { standard }: SheetStandard,
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
  derivation: result.derivation as unknown as Derivation,
});
