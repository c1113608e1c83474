import { holdOf } from '../../../../shared/features/appraisal/rules/reward';
import type { Scorecard } from '../../../../shared/features/appraisal/types/records';
import type { Id } from '../../../../shared/kernel/ids';
import { ok, type Result } from '../../../../shared/kernel/result';
import type { Tx } from '../../../database/transact';
import { rewardOf, rewards } from '../repository/own-papers';

/**
 * Keep what a result brings, when its scorecard is closed (ruling 12): one a person and month; a scorecard that was closed before there
 * were lines stays without. Closed anew, the same reward is worth what the new result brings.
 */
export const writeReward = (
  tx: Tx,
  scorecard: Scorecard,
  cents: number,
  isOfBefore: boolean,
): Result<true> => {
  const { id: formId, staffId } = scorecard;
  const fields = { formId, staffId, cents, confirmedOn: tx.today };
  const others = rewards.list(tx, 'r.staff_id = ?', [staffId]);
  const known = rewardOf(tx, formId);
  const hold = holdOf(fields, others, isOfBefore);
  if (known === undefined) {
    rewards.insert(tx, { ...fields, hold });
    return ok(true);
  }
  const written = rewards.update(tx, known.id, undefined, { ...fields, hold });
  return written.ok ? ok(true) : written;
};

/** A scorecard is opened again: its reward is worth nothing until it is closed anew. A month that paid it is put right by the next. */
export const withdrawReward = (tx: Tx, formId: Id): Result<true> => {
  const known = rewardOf(tx, formId);
  if (known === undefined || known.hold === 'before') return ok(true);
  const written = rewards.update(tx, known.id, undefined, {
    hold: 'withdrawn',
  });
  return written.ok ? ok(true) : written;
};
