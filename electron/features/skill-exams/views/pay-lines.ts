import type { DueLine } from '../../../../shared/kernel/due-line';
import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';

type Sql = {
  readonly id: Id;
  readonly trainerId: Id;
  readonly subject: string;
  readonly trainees: number;
  readonly failed: number;
  readonly cents: number;
  readonly state: string;
  readonly decidedOn: string;
};

/** What trainers answer for, off their pay: confirmed charges, and 0 for those that were taken back. */
export const payLines = (db: ReadableDb, staffId: Id | null): readonly DueLine[] =>
  db
    .all<Sql>(
      `SELECT id, trainer_id AS trainerId, subject, trainees, failed, cents, state, decided_on AS decidedOn FROM trainer_charge
       WHERE deleted_at IS NULL AND cents > 0 AND state <> 'waived' AND (? IS NULL OR trainer_id = ?) ORDER BY decided_on, id`,
      [staffId, staffId],
    )
    .map(({ id, trainerId, subject, trainees, failed, cents, state, decidedOn }) => ({
      staffId: trainerId,
      kind: 'trainerCharge',
      label: 'skillExams.charge.payLine',
      title: `${subject} ${failed}/${trainees}`,
      amountCents: state === 'confirmed' ? -cents : 0,
      recordKind: 'trainerCharge',
      recordId: id,
      confirmedOn: decidedOn,
    }));
