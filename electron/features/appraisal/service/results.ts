import { closedProblem } from '../../../../shared/features/appraisal/rules/follow';
import type { AppraisalForm, ResultShown } from '../../../../shared/features/appraisal/types';
import { appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import { appeals, cycles, decisions, forms, resultOf, results, scoresOf } from '../repository/records';
import { createEvaluation, resultFields, shownOutcome } from '../views/evaluation';

type Seen = { readonly id: Id; readonly version: number };

/** A sheet of this office, or why it cannot be written to. */
export const ownForm = (tx: Tx, formId: Id): Result<AppraisalForm> => {
  const form = forms.find(tx, formId);
  if (form === undefined) return refuse(appError('E_NOT_FOUND', {}, 'formId'));
  return form.ownerOffice === tx.office
    ? ok(form)
    : refuse(appError('E_NOT_OWNED', { owner: form.ownerOffice }));
};

/** Reckon a sheet, keep the result and close it, inside a larger transaction. `E_APPRAISAL_NO_SCORES` when there is nothing to reckon. */
export const writeResult = (tx: Tx, form: AppraisalForm, version?: number): Result<ResultShown> => {
  const cycle = cycles.find(tx, form.cycleId);
  if (cycle === undefined) return refuse(appError('E_NOT_FOUND'));
  const outcome = createEvaluation(tx).outcomeOf(cycle, form, scoresOf(tx, form.id));
  if (outcome === undefined) return refuse(appError('E_APPRAISAL_NO_SCORES'));
  const closed = forms.update(tx, form.id, version, { state: 'closed', closedOn: tx.today });
  if (!closed.ok) return closed;
  results.insert(tx, resultFields(form, cycle.standardId, outcome));
  return ok(shownOutcome(outcome));
};

/**
 * Close a sheet: its result is reckoned, kept with the version of the standard and never moves again
 * (《售后人员考核管理制度》第六条: bands).
 *
 * A sheet that lacks raters may be closed; its result stays provisional. Refuses `E_APPRAISAL_FORM_CLOSED` and `E_APPRAISAL_NO_SCORES`.
 */
export const closeForm = (app: AppContext, { id, version }: Seen): Result<ResultShown> =>
  transact(app, 'appraisal.closeForm', (tx) => {
    const form = ownForm(tx, id);
    if (!form.ok) return form;
    const closed = closedProblem(form.value);
    if (closed !== undefined) return refuse(closed);
    return writeResult(tx, form.value, version);
  });

/** Open a closed sheet again inside a larger transaction: its result is withdrawn, its cycle opens with it. */
export const openAgain = (
  tx: Tx,
  form: AppraisalForm,
  reason: string,
  version?: number,
): Result<AppraisalForm> => {
  if (form.state === 'open') return refuse(appError('E_APPRAISAL_FORM_OPEN'));
  if (decisions.list(tx, 'r.form_id = ?', [form.id]).length > 0)
    return refuse(appError('E_APPRAISAL_DECIDED'));
  const opened = forms.update(tx, form.id, version, { state: 'open', closedOn: null, reopenReason: reason });
  if (!opened.ok) return opened;
  const result = resultOf(tx, form.id);
  const withdrawn = result === undefined ? ok(true) : results.remove(tx, result.id);
  if (!withdrawn.ok) return withdrawn;
  const cycle = cycles.find(tx, form.cycleId);
  const reopened =
    cycle?.state === 'closed'
      ? cycles.update(tx, cycle.id, undefined, { state: 'open', closedOn: null })
      : ok(true);
  return reopened.ok ? opened : reopened;
};

/**
 * Open a closed sheet again to correct it, with a reason. Refuses when a person has already decided on its failures
 * (`E_APPRAISAL_DECIDED`) and while an appeal waits (`E_APPRAISAL_APPEAL_OPEN`): the appeal's decision opens it.
 */
export const reopenForm = (
  app: AppContext,
  { id, version, reason }: Seen & { readonly reason: string },
): Result<AppraisalForm> =>
  transact(app, 'appraisal.reopenForm', (tx) => {
    const form = ownForm(tx, id);
    if (!form.ok) return form;
    const waiting = appeals.list(tx, 'r.form_id = ? AND r.outcome IS NULL', [id]).length > 0;
    return waiting ? refuse(appError('E_APPRAISAL_APPEAL_OPEN')) : openAgain(tx, form.value, reason, version);
  });
