import type { ReadableDb } from '../../../database/connection';

/** People on the roster now: in training or at work; who left does not count. */
export const countStaff = (db: ReadableDb): number =>
  db.get<{ n: number }>(
    "SELECT count(*) AS n FROM staff WHERE deleted_at IS NULL AND status IN ('training', 'active')",
  )?.n ?? 0;

export const countInTraining = (db: ReadableDb): number =>
  db.get<{ n: number }>("SELECT count(*) AS n FROM staff WHERE deleted_at IS NULL AND status = 'training'")
    ?.n ?? 0;
