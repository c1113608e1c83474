import type { Scorecard } from '../../../../shared/features/appraisal/types/records';
import { appError } from '../../../../shared/kernel/errors';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { Tx } from '../../../database/transact';
import { scorecards } from '../repository/records';

/** A scorecard of this office, or why it cannot be written to. */
export const findOwnScorecard = (tx: Tx, formId: Id): Result<Scorecard> => {
  const scorecard = scorecards.find(tx, formId);
  if (scorecard === undefined) return refuse(appError('E_NOT_FOUND', {}, 'formId'));
  return scorecard.ownerOffice === tx.office
    ? ok(scorecard)
    : refuse(appError('E_NOT_OWNED', { owner: scorecard.ownerOffice }));
};
