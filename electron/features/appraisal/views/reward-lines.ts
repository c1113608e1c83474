import type { DueLine } from '../../../../shared/kernel/due-line';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';

type LineSql = {
  readonly id: Id;
  readonly staffId: Id;
  readonly cents: number;
  readonly hold: string;
  readonly confirmedOn: string;
  readonly cycle: string;
};

/** Rewards as lines beside the pay 绩效奖惩; what is not paid stays among them with 0. */
export const rewardLines = (db: ReadableDb, staffId: Id | null): readonly DueLine[] =>
  db
    .all<LineSql>(
      `SELECT r.id, r.staff_id AS staffId, r.cents, r.hold, r.confirmed_on AS confirmedOn, c.name AS cycle
       FROM appraisal_reward r JOIN appraisal_form f ON f.id = r.form_id JOIN appraisal_cycle c ON c.id = f.cycle_id
       WHERE r.deleted_at IS NULL AND r.hold <> 'before' ${staffId === null ? '' : 'AND r.staff_id = ?'}
       ORDER BY r.confirmed_on, c.to_date, c.name, r.id`,
      staffId === null ? [] : [staffId],
    )
    .map(({ id, cents, hold, cycle, ...line }) => ({
      ...line,
      kind: 'appraisalReward',
      label: 'appraisal.own.rewardLine',
      title: cycle,
      amountCents: hold === '' ? cents : 0,
      recordKind: 'appraisalReward',
      recordId: id,
    }));
