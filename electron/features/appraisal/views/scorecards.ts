import {
  judgeRaters,
  maySeeRater,
  type RaterOutcome,
} from '../../../../shared/features/appraisal/rules/raters';
import { raterKey } from '../../../../shared/features/appraisal/rules/result';
import { type ScorecardKind, scoreLines } from '../../../../shared/features/appraisal/rules/scorecard';
import type {
  AppraisalScore,
  ScorecardLine,
  ScorecardRater,
  ScorecardView,
} from '../../../../shared/features/appraisal/types/records';
import { type AppraisalRole, RATER_TYPES } from '../../../../shared/features/appraisal/vocabulary';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { cutText } from '../../../../shared/kernel/fraction';
import { groupBy } from '../../../../shared/kernel/group-by';
import type { Id } from '../../../../shared/kernel/ids';
import type { Translate } from '../../../../shared/locales/translate';
import type { ReadableDb } from '../../../database/connection';
import { staff } from '../../organization/repository';
import {
  appeals,
  cycles,
  decisions,
  improvements,
  interviews,
  scorecards,
  scoresOf,
} from '../repository/records';
import { findCycle, listScorecards } from './cycles';
import { counted, createEvaluation } from './evaluation';
import { viewOwnPart } from './own-papers';
import { proposalsOf } from './proposals';

const WHOLE = 100;

const linesOf = (
  kind: ScorecardKind,
): {
  readonly lines: readonly ScorecardLine[];
  readonly wholes: readonly ScorecardLine[];
} => {
  const whole = (key: string, title: string, weight: number): ScorecardLine => ({
    key,
    title,
    indicator: key,
    indicatorTitle: title,
    weight,
    partPercent: WHOLE,
    isWhole: true,
  });
  const lines = scoreLines(kind).map((line): ScorecardLine => {
    const indicator = kind.indicators.find(({ key }) => key === line.indicator);
    const { title = '', weight = 0, aspects = [] } = indicator ?? {};
    if (!line.isAspect) return whole(line.key, line.title, weight);
    const partPercent = aspects.find(({ key }) => key === line.key)?.weight ?? 0;
    return {
      key: line.key,
      title: line.title,
      indicator: line.indicator,
      indicatorTitle: title,
      weight,
      partPercent,
      isWhole: false,
    };
  });
  const wholes = kind.indicators.flatMap(({ key, title, weight, aspects }) =>
    aspects.length === 0 ? [] : [whole(key, title, weight)],
  );
  return { lines, wholes };
};

/** The raters of a scorecard in the order of their kinds; names that the reader may not see give way to the kind and a number. */
const ratersOf = (
  db: ReadableDb,
  t: Translate,
  role: AppraisalRole,
  scores: readonly AppraisalScore[],
  outcomes: readonly RaterOutcome[],
): readonly ScorecardRater[] => {
  const groups = [...groupBy(scores, (score) => raterKey(counted(score))).entries()];
  return RATER_TYPES.flatMap((type) =>
    groups
      .filter(([, own]) => own[0]?.raterType === type)
      .sort(([a], [b]) => a.localeCompare(b))
      .flatMap(([key, own], index): ScorecardRater[] => {
        const [first] = own;
        const outcome = outcomes.find((each) => each.key === key);
        if (first === undefined) return [];
        const kind = t('appraisal.raterNo', {
          type: t(`appraisal.rater.${type}`),
          no: index + 1,
        });
        const named = first.raterId === null ? first.raterName : (staff.find(db, first.raterId)?.name ?? '');
        const seen = maySeeRater(role, type);
        const median = outcome?.othersMedian ?? null;
        return [
          {
            raterType: type,
            raterId: seen ? first.raterId : null,
            raterName: seen ? first.raterName : kind,
            shown: seen && named !== '' ? named : kind,
            key,
            total: outcome === undefined ? null : cutText(outcome.total),
            othersMedian: median === null ? null : cutText(median),
            outlier: outcome?.outlier ?? false,
            scores: Object.fromEntries(own.map(({ indicator, hundredths }) => [indicator, hundredths / 100])),
          },
        ];
      }),
  );
};

/** One person's scorecard with its grid, its result and all that followed; undefined when it is gone. */
export const viewScorecard = (
  app: { readonly db: ReadableDb; readonly t: Translate },
  id: Id,
  office: string,
  on: CalendarDate,
  role: AppraisalRole,
): ScorecardView | undefined => {
  const { db } = app;
  const scorecard = scorecards.find(db, id);
  const cycle = scorecard === undefined ? undefined : cycles.find(db, scorecard.cycleId);
  const cycleRow = cycle === undefined ? undefined : findCycle(db, cycle.id, office);
  if (scorecard === undefined || cycle === undefined || cycleRow === undefined) return undefined;
  const [row] = listScorecards(db, { id: cycle.id, owner: cycle.ownerOffice }, on, {
    formId: id,
    staffId: scorecard.staffId,
  });
  if (row === undefined) return undefined;
  const evaluation = createEvaluation(db);
  const basis = evaluation.standardOf(cycle, scorecard);
  const scores = scoresOf(db, id);
  const outcome = evaluation.outcomeOf(cycle, scorecard, scores);
  const outcomes = judgeRaters(basis.kind, scores.map(counted), basis.standard.body.outlierDistance);
  const { lines, wholes } = linesOf(basis.kind);
  const raters = ratersOf(db, app.t, role, scores, outcomes);
  const proposal = proposalsOf(db, on, cycle.ownerOffice, scorecard.staffId).find(
    ({ formId }) => formId === id,
  );
  const nameOfCycle = (formId: Id): string =>
    cycles.find(db, scorecards.find(db, formId)?.cycleId ?? '')?.name ?? '';
  return {
    scorecard: row,
    mine: scorecard.ownerOffice === office,
    cycle: cycleRow,
    kindTitle: basis.kind.title,
    comment: scorecard.comment,
    reopenReason: scorecard.reopenReason,
    versionNo: basis.standard.versionNo,
    lines,
    wholeLines: wholes.filter(({ key }) => scores.some(({ indicator }) => indicator === key)),
    raterRules: basis.kind.raters.map(({ type, weight, min }) => ({
      type,
      weight,
      min,
      have: raters.filter(({ raterType }) => raterType === type).length,
    })),
    raters,
    indicators: (outcome?.indicators ?? []).map(({ key, title, weight, score }) => ({
      key,
      title,
      weight,
      score: score === null ? null : cutText(score),
    })),
    proposal:
      proposal === undefined
        ? null
        : {
            cycles: proposal.formIds.map(nameOfCycle),
            ripe: proposal.ripe,
            standing: proposal.standing,
          },
    decisions: decisions.list(db, 'r.form_id = ?', [id], 'r.decided_on DESC, r.change_no DESC'),
    appeals: appeals.list(db, 'r.form_id = ?', [id], 'r.appealed_on DESC, r.change_no DESC'),
    interview: interviews.list(db, 'r.form_id = ?', [id])[0] ?? null,
    improvement: improvements.list(db, 'r.form_id = ?', [id])[0] ?? null,
    own: viewOwnPart(db, basis, cycle, scorecard),
  };
};
