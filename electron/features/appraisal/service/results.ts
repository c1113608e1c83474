import { closedProblem } from '../../../../shared/features/appraisal/rules/follow';
import type { ResultShown, Scorecard } from '../../../../shared/features/appraisal/types/records';
import { appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { Translate } from '../../../../shared/locales/translate';
import type { AppContext } from '../../../app-context';
import { type Tx, transact } from '../../../database/transact';
import { propose, withdrawProposal } from '../../discipline/proposals';
import { isClosedBefore } from '../repository/own-papers';
import { appeals, cycles, decisions, resultOf, results, scorecards, scoresOf } from '../repository/records';
import { createEvaluation, resultFields, shownOutcome } from '../views/evaluation';
import { findOwnScorecard } from './find';
import { papersMissing } from './own-papers';
import { withdrawReward, writeReward } from './rewards';
import { dropValues, keepValues } from './values';

type Seen = { readonly id: Id; readonly version: number };

const causeOf = ({ id }: Scorecard) => ({ kind: 'appraisalForm', id });

/**
 * Reckon a scorecard, keep the result and close it, inside a larger transaction. Whoever failed is proposed for a warning, which a person
 * gives or drops. `E_APPRAISAL_NO_SCORES` when there is nothing to reckon.
 */
export const writeResult = (
  tx: Tx,
  t: Translate,
  scorecard: Scorecard,
  version?: number,
): Result<ResultShown> => {
  const cycle = cycles.find(tx, scorecard.cycleId);
  if (cycle === undefined) return refuse(appError('E_NOT_FOUND'));
  const outcome = createEvaluation(tx).outcomeOf(cycle, scorecard, scoresOf(tx, scorecard.id));
  if (outcome === undefined) return refuse(appError('E_APPRAISAL_NO_SCORES'));
  const isOfBefore = isClosedBefore(tx, scorecard.id);
  keepValues(tx, cycle, scorecard);
  const closed = scorecards.update(tx, scorecard.id, version, {
    state: 'closed',
    closedOn: tx.today,
  });
  if (!closed.ok) return closed;
  const result = results.insert(tx, resultFields(scorecard, cycle.standardId, outcome));
  if (result.band === 'fail') {
    const reason = t('discipline.proposal.failed', {
      band: result.bandTitle,
      cycle: cycle.name,
    });
    propose(tx, {
      staffId: scorecard.staffId,
      kind: 'warning',
      reason,
      cause: causeOf(scorecard),
    });
  }
  const rewarded = writeReward(tx, scorecard, result.rewardCents, isOfBefore);
  return rewarded.ok ? ok(shownOutcome(outcome)) : rewarded;
};

/**
 * Close a scorecard: its result is reckoned, kept with the version of the standard and never moves again
 * (《售后人员考核管理制度》第六条: bands).
 *
 * A scorecard that lacks raters may be closed; its result stays provisional. Refuses `E_APPRAISAL_FORM_CLOSED`, `E_APPRAISAL_NO_SCORES` and
 * what `papersMissing` does.
 */
export const closeScorecard = (app: AppContext, { id, version }: Seen): Result<ResultShown> =>
  transact(app, 'appraisal.closeScorecard', (tx) => {
    const scorecard = findOwnScorecard(tx, id);
    if (!scorecard.ok) return scorecard;
    const closed = closedProblem(scorecard.value);
    if (closed !== undefined) return refuse(closed);
    const cycle = cycles.find(tx, scorecard.value.cycleId);
    const missing = cycle === undefined ? undefined : papersMissing(tx, cycle, [scorecard.value]);
    if (missing !== undefined) return refuse(missing);
    return writeResult(tx, app.t, scorecard.value, version);
  });

/** Open a closed scorecard again inside a larger transaction: its result is withdrawn, its cycle opens with it. */
export const openAgain = (
  tx: Tx,
  scorecard: Scorecard,
  reason: string,
  version?: number,
): Result<Scorecard> => {
  if (scorecard.state === 'open') return refuse(appError('E_APPRAISAL_FORM_OPEN'));
  if (decisions.list(tx, 'r.form_id = ?', [scorecard.id]).length > 0)
    return refuse(appError('E_APPRAISAL_DECIDED'));
  const opened = scorecards.update(tx, scorecard.id, version, {
    state: 'open',
    closedOn: null,
    reopenReason: reason,
  });
  if (!opened.ok) return opened;
  const unproposed = withdrawProposal(tx, causeOf(scorecard));
  if (!unproposed.ok) return unproposed;
  const result = resultOf(tx, scorecard.id);
  const withdrawn = result === undefined ? ok(true) : results.remove(tx, result.id);
  if (!withdrawn.ok) return withdrawn;
  const unpaid = withdrawReward(tx, scorecard.id);
  if (!unpaid.ok) return unpaid;
  const unkept = dropValues(tx, scorecard.id);
  if (!unkept.ok) return unkept;
  const cycle = cycles.find(tx, scorecard.cycleId);
  const reopened =
    cycle?.state === 'closed'
      ? cycles.update(tx, cycle.id, undefined, {
          state: 'open',
          closedOn: null,
        })
      : ok(true);
  return reopened.ok ? opened : reopened;
};

/**
 * Open a closed scorecard again to correct it, with a reason. Refuses when a person has already decided on its failures
 * (`E_APPRAISAL_DECIDED`) and while an appeal waits (`E_APPRAISAL_APPEAL_OPEN`): the appeal's decision opens it.
 */
export const reopenScorecard = (
  app: AppContext,
  { id, version, reason }: Seen & { readonly reason: string },
): Result<Scorecard> =>
  transact(app, 'appraisal.reopenScorecard', (tx) => {
    const scorecard = findOwnScorecard(tx, id);
    if (!scorecard.ok) return scorecard;
    const waiting = appeals.list(tx, 'r.form_id = ? AND r.outcome IS NULL', [id]).length > 0;
    return waiting
      ? refuse(appError('E_APPRAISAL_APPEAL_OPEN'))
      : openAgain(tx, scorecard.value, reason, version);
  });
