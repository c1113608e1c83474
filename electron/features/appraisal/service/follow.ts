import { decisionProblem } from '../../../../shared/features/appraisal/rules/failures';
import {
  aheadProblem,
  appealDayProblem,
  appealProblem,
  checkedProblem,
  dueProblem,
} from '../../../../shared/features/appraisal/rules/follow';
import type {
  Appeal,
  AppraisalAppeal,
  AppraisalDecision,
  AppraisalInterview,
  CheckImprovement,
  Decide,
  DecideAppeal,
  ImprovementPlan,
  SaveImprovement,
  SaveInterview,
  Scorecard,
} from '../../../../shared/features/appraisal/types/records';
import { appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import { appeals, decisions, improvements, interviews, resultOf } from '../repository/records';
import { proposalsOf } from '../views/proposals';
import { findOwnScorecard } from './find';
import { openAgain } from './results';

/** A closed scorecard of this office: what follows a result needs one (`E_APPRAISAL_NOT_CLOSED`). */
const findClosedScorecard = (tx: Tx, formId: Id): Result<Scorecard> => {
  const scorecard = findOwnScorecard(tx, formId);
  if (!scorecard.ok) return scorecard;
  return scorecard.value.state === 'closed' && resultOf(tx, formId) !== undefined
    ? scorecard
    : refuse(appError('E_APPRAISAL_NOT_CLOSED'));
};

/**
 * What a person decides about failures in a row (《售后人员考核管理制度》第八条). The program only proposes; nothing happens
 * without this.
 *
 * Refuses without a proposal (`E_APPRAISAL_NO_PROPOSAL`), before its scorecards are closed (`E_APPRAISAL_NOT_CLOSED`), while an appeal waits
 * (`E_APPRAISAL_APPEAL_OPEN`) and a day ahead. Decisions are a ledger; a later one takes the place of the earlier.
 */
export const decideFailures = (app: AppContext, input: Decide): Result<AppraisalDecision> =>
  transact(app, 'appraisal.decideFailures', (tx) => {
    const scorecard = findOwnScorecard(tx, input.formId);
    if (!scorecard.ok) return scorecard;
    const proposal = proposalsOf(tx, tx.today, tx.office, scorecard.value.staffId).find(
      ({ formId }) => formId === input.formId,
    );
    const waiting = proposal?.formIds.some(
      (id) => appeals.list(tx, 'r.form_id = ? AND r.outcome IS NULL', [id]).length > 0,
    );
    const problem =
      decisionProblem(proposal) ??
      (waiting === true ? appError('E_APPRAISAL_APPEAL_OPEN') : undefined) ??
      aheadProblem(input.decidedOn, tx.today, 'decidedOn');
    return problem === undefined ? ok(decisions.insert(tx, input)) : refuse(problem);
  });

/** The person's appeal against a closed result. One at a time (`E_APPRAISAL_APPEAL_OPEN`), not before the scorecard was closed. */
export const fileAppeal = (
  app: AppContext,
  { formId, appealedOn, reason }: Appeal,
): Result<AppraisalAppeal> =>
  transact(app, 'appraisal.fileAppeal', (tx) => {
    const scorecard = findClosedScorecard(tx, formId);
    if (!scorecard.ok) return scorecard;
    if (appeals.list(tx, 'r.form_id = ? AND r.outcome IS NULL', [formId]).length > 0)
      return refuse(appError('E_APPRAISAL_APPEAL_OPEN'));
    const problem =
      appealDayProblem(appealedOn, scorecard.value.closedOn ?? '', 'appealedOn') ??
      aheadProblem(appealedOn, tx.today, 'appealedOn');
    if (problem !== undefined) return refuse(problem);
    return ok(
      appeals.insert(tx, {
        formId,
        appealedOn,
        reason,
        outcome: null,
        decidedOn: null,
        decidedBy: '',
        decisionReason: '',
      }),
    );
  });

/**
 * Decide an appeal, with a reason. Upheld opens the scorecard again, so that its scores can be corrected and a new result reckoned;
 * rejected leaves the result. `E_APPRAISAL_APPEAL_DECIDED` the second time.
 */
export const decideAppeal = (app: AppContext, input: DecideAppeal): Result<AppraisalAppeal> =>
  transact(app, 'appraisal.decideAppeal', (tx) => {
    const appeal = appeals.find(tx, input.id);
    if (appeal === undefined) return refuse(appError('E_NOT_FOUND'));
    const problem =
      appealProblem(appeal) ??
      aheadProblem(input.decidedOn, tx.today, 'decidedOn') ??
      appealDayProblem(input.decidedOn, appeal.appealedOn, 'decidedOn');
    if (problem !== undefined) return refuse(problem);
    const { outcome, decidedOn, decidedBy, reason } = input;
    const decided = appeals.update(tx, input.id, input.version, {
      outcome,
      decidedOn,
      decidedBy,
      decisionReason: reason,
    });
    if (!decided.ok || outcome === 'rejected') return decided;
    const scorecard = findOwnScorecard(tx, appeal.formId);
    if (!scorecard.ok) return scorecard;
    const opened = openAgain(tx, scorecard.value, reason);
    return opened.ok ? decided : opened;
  });

/** The talk about a result 绩效面谈, one a scorecard; entered anew it is changed. */
export const saveInterview = (
  app: AppContext,
  { formId, seen, ...fields }: SaveInterview,
): Result<AppraisalInterview> =>
  transact(app, 'appraisal.saveInterview', (tx) => {
    const scorecard = findClosedScorecard(tx, formId);
    if (!scorecard.ok) return scorecard;
    const problem = aheadProblem(fields.heldOn, tx.today, 'heldOn');
    if (problem !== undefined) return refuse(problem);
    if (seen !== null) return interviews.update(tx, seen.id, seen.version, fields);
    const [known] = interviews.list(tx, 'r.form_id = ?', [formId]);
    return known === undefined
      ? ok(interviews.insert(tx, { formId, ...fields }))
      : refuse(appError('E_RECORD_CHANGED'));
  });

/** The improvement plan 绩效改进计划 that follows a result; a checked one is settled (`E_IMPROVEMENT_CHECKED`). */
export const saveImprovement = (
  app: AppContext,
  { formId, seen, ...fields }: SaveImprovement,
): Result<ImprovementPlan> =>
  transact(app, 'appraisal.saveImprovement', (tx) => {
    const scorecard = findClosedScorecard(tx, formId);
    if (!scorecard.ok) return scorecard;
    const problem = dueProblem(fields);
    if (problem !== undefined) return refuse(problem);
    const [known] = improvements.list(tx, 'r.form_id = ?', [formId]);
    const checked = known === undefined ? undefined : checkedProblem(known);
    if (checked !== undefined) return refuse(checked);
    if (seen !== null) return improvements.update(tx, seen.id, seen.version, fields);
    if (known !== undefined) return refuse(appError('E_RECORD_CHANGED'));
    return ok(
      improvements.insert(tx, {
        formId,
        ...fields,
        state: 'running',
        checkedOn: null,
        checkedBy: '',
        checkResult: '',
      }),
    );
  });

/** Say at the end whether an improvement plan was achieved; once (`E_IMPROVEMENT_CHECKED`). */
export const checkImprovement = (
  app: AppContext,
  { id, version, ...fields }: CheckImprovement,
): Result<ImprovementPlan> =>
  transact(app, 'appraisal.checkImprovement', (tx) => {
    const plan = improvements.find(tx, id);
    if (plan === undefined) return refuse(appError('E_NOT_FOUND'));
    const problem = checkedProblem(plan) ?? aheadProblem(fields.checkedOn, tx.today, 'checkedOn');
    return problem === undefined ? improvements.update(tx, id, version, fields) : refuse(problem);
  });
