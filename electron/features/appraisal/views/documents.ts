import type {
  AppraisalSheetModel,
  ImprovementSheetModel,
  OwnPlanSheetModel,
} from '../../../../shared/features/appraisal/documents';
import { isLate } from '../../../../shared/features/appraisal/rules/own-papers';
import { raterKey, raterTotal } from '../../../../shared/features/appraisal/rules/result';
import { raterRule } from '../../../../shared/features/appraisal/rules/scorecard';
import { RATER_TYPES } from '../../../../shared/features/appraisal/vocabulary';
import { cutText, divide, fraction, mean, multiply } from '../../../../shared/kernel/fraction';
import { groupBy } from '../../../../shared/kernel/group-by';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';
import type { DocumentSubjects } from '../../../printing/document';
import { ownPlanOf } from '../repository/own-papers';
import { cycles, improvements, interviews, resultOf, scorecards, scoresOf } from '../repository/records';
import { counted, createEvaluation, shownOutcome, shownResult } from './evaluation';

type Person = AppraisalSheetModel['person'];

const PERSON = `
SELECT p.staff_no AS staffNo, p.name, COALESCE(s.name, '') AS site, COALESCE(d.name, '') AS department, COALESCE(o.name, '') AS post,
  COALESCE(p.grade, '') AS grade
FROM staff p LEFT JOIN site s ON s.id = p.site_id LEFT JOIN department d ON d.id = p.department_id LEFT JOIN post o ON o.id = p.post_id
WHERE p.id = ?`;

/** A scorecard with its person, its cycle and its result: kept where it is closed, reckoned now where it is open. */
const readScorecard = (db: ReadableDb, formId: Id) => {
  const scorecard = scorecards.find(db, formId);
  const cycle = scorecard === undefined ? undefined : cycles.find(db, scorecard.cycleId);
  const person = scorecard === undefined ? undefined : db.get<Person>(PERSON, [scorecard.staffId]);
  if (scorecard === undefined || cycle === undefined || person === undefined) return undefined;
  const evaluation = createEvaluation(db);
  const basis = evaluation.standardOf(cycle, scorecard);
  const scores = scoresOf(db, formId).map(counted);
  const outcome = evaluation.outcomeOf(cycle, scorecard, scoresOf(db, formId));
  const kept = resultOf(db, formId);
  const shown =
    kept === undefined
      ? outcome === undefined
        ? undefined
        : shownOutcome(outcome)
      : shownResult(kept, basis, outcome);
  const result =
    shown === undefined
      ? null
      : {
          score: shown.scoreText,
          band: shown.bandTitle,
          rewardCents: shown.rewardCents,
          consequence: shown.consequence,
          provisional: shown.standing === 'provisional',
        };
  const span = { name: cycle.name, fromDate: cycle.fromDate, toDate: cycle.toDate };
  return {
    scorecard,
    person: { ...person, post: scorecard.post },
    span,
    basis,
    scores,
    outcome,
    shown,
    result,
  };
};

/** What the printed scorecard shows; undefined when the scorecard is gone. Raters appear by kind, never by name. */
export const appraisalSheetModel = (db: ReadableDb, formId: Id): AppraisalSheetModel | undefined => {
  const read = readScorecard(db, formId);
  if (read === undefined) return undefined;
  const { scorecard, person, span, basis, scores, outcome, shown, result } = read;
  const raters = [...groupBy(scores, raterKey).values()];
  return {
    form: 'appraisalSheet',
    person,
    cycle: span,
    formTitle: basis.kind.title,
    versionNo: basis.standard.versionNo,
    raters: RATER_TYPES.flatMap((type) => {
      const totals = raters
        .filter(([first]) => first?.raterType === type)
        .flatMap((own) => raterTotal(basis.kind, own) ?? []);
      const { weight } = raterRule(basis.kind, type);
      return totals.length === 0 ? [] : [{ type, count: totals.length, weight, mean: cutText(mean(totals)) }];
    }),
    indicators: basis.kind.indicators.map(({ key, title, weight, aspects }) => {
      const score = outcome?.indicators.find((each) => each.key === key)?.score ?? null;
      return {
        title,
        weight,
        score: score === null ? '' : cutText(score),
        weighted: score === null ? '' : cutText(divide(multiply(score, fraction(weight)), fraction(100))),
        aspects: aspects.map((aspect) => `${aspect.title} ${aspect.weight}%`),
      };
    }),
    result,
    lacking: (shown?.lacking ?? []).map(({ type, have, min }) => `${type}:${have}/${min}`),
    comment: scorecard.comment,
  };
};

/** What the document of interview and improvement plan shows; undefined when the scorecard is gone. */
export const improvementSheetModel = (db: ReadableDb, formId: Id): ImprovementSheetModel | undefined => {
  const read = readScorecard(db, formId);
  if (read === undefined) return undefined;
  const [interview] = interviews.list(db, 'r.form_id = ?', [formId]);
  const [plan] = improvements.list(db, 'r.form_id = ?', [formId]);
  return {
    form: 'improvementSheet',
    person: read.person,
    cycle: read.span,
    result: read.result,
    interview:
      interview === undefined
        ? null
        : {
            heldOn: interview.heldOn,
            interviewer: interview.interviewer,
            strengths: interview.strengths,
            weaknesses: interview.weaknesses,
            opinion: interview.opinion,
            agreed: interview.agreed,
          },
    plan:
      plan === undefined
        ? null
        : {
            startsOn: plan.startsOn,
            endsOn: plan.endsOn,
            items: plan.items.map(({ problem, goal, measure, dueOn }) => ({ problem, goal, measure, dueOn })),
            support: plan.support,
            state: plan.state,
            checkedOn: plan.checkedOn,
            checkedBy: plan.checkedBy,
            checkResult: plan.checkResult,
          },
  };
};

/** What the own plan shows; an indicator without a goal is an empty line to write on. Undefined when the scorecard is gone. */
export const ownPlanModel = (db: ReadableDb, formId: Id): OwnPlanSheetModel | undefined => {
  const read = readScorecard(db, formId);
  if (read === undefined) return undefined;
  const plan = ownPlanOf(db, formId);
  return {
    form: 'ownPlan',
    person: read.person,
    cycle: read.span,
    items: read.basis.kind.indicators.map(({ key, title, weight }) => {
      const item = plan?.items.find(({ indicator }) => indicator === key);
      return { title, weight: `${weight}%`, goal: item?.goal ?? '', measure: item?.measure ?? '' };
    }),
    submittedOn: plan?.submittedOn ?? null,
    isLate: isLate(plan?.submittedOn ?? null, read.span.fromDate),
  };
};

const PLANNED = 'AND EXISTS (SELECT 1 FROM own_plan i WHERE i.form_id = f.id AND i.deleted_at IS NULL)';

const FOLLOWED = `AND (EXISTS (SELECT 1 FROM appraisal_interview i WHERE i.form_id = f.id AND i.deleted_at IS NULL)
  OR EXISTS (SELECT 1 FROM improvement_plan i WHERE i.form_id = f.id AND i.deleted_at IS NULL))`;

const idsOf = (db: ReadableDb, sql: string, params: readonly string[]): readonly Id[] =>
  db.all<{ id: Id }>(sql, params).map(({ id }) => id);

/** A person's last scorecard, of an office all; only those that `more` leaves. */
const subjects = (more: string): DocumentSubjects => ({
  ofStaff: (db, staffId) =>
    idsOf(
      db,
      `SELECT f.id FROM appraisal_form f JOIN appraisal_cycle c ON c.id = f.cycle_id
       WHERE f.staff_id = ? AND f.deleted_at IS NULL AND c.deleted_at IS NULL ${more}
       ORDER BY c.to_date DESC, c.id LIMIT 1`,
      [staffId],
    ),
  ofOffice: (db, office) =>
    idsOf(
      db,
      `SELECT f.id FROM appraisal_form f JOIN appraisal_cycle c ON c.id = f.cycle_id JOIN staff p ON p.id = f.staff_id
       WHERE f.owner_office = ? AND f.deleted_at IS NULL AND c.deleted_at IS NULL ${more}
       ORDER BY c.to_date, c.name, p.staff_no`,
      [office],
    ),
  person: (db, formId) =>
    db.get(
      'SELECT p.id, p.staff_no AS staffNo FROM appraisal_form f JOIN staff p ON p.id = f.staff_id WHERE f.id = ?',
      [formId],
    ),
  none: 'E_FORM_NONE_FOR_STAFF',
});

export const appraisalSubjects = subjects('');
/** Those with an interview or an improvement plan. */
export const improvementSubjects = subjects(FOLLOWED);
/** Those with an own plan. */
export const ownPlanSubjects = subjects(PLANNED);
