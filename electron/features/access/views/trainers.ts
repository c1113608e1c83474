import type { Id } from '../../../../shared/kernel/ids';
import type { ReadableDb } from '../../../database/connection';

/** Whoever holds the most sessions of an office. */
export const busiestTrainer = (db: ReadableDb, office: string): Id | undefined =>
  db.get<{ id: Id }>(
    `SELECT trainer_id AS id FROM session WHERE owner_office = ? AND trainer_id IS NOT NULL AND deleted_at IS NULL
     GROUP BY trainer_id ORDER BY count(*) DESC, trainer_id LIMIT 1`,
    [office],
  )?.id;
