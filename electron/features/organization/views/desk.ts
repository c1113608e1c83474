import type { ReadableDb } from '../../../database/connection';

/** People on the roster now: in training or at work; who left does not count. */
export const countStaff = (db: ReadableDb): number =>
  db.get<{ n: number }>(
    "SELECT count(*) AS n FROM staff WHERE deleted_at IS NULL AND status IN ('training', 'active')",
  )?.n ?? 0;

export const countInTraining = (db: ReadableDb): number =>
  db.get<{ n: number }>("SELECT count(*) AS n FROM staff WHERE deleted_at IS NULL AND status = 'training'")
    ?.n ?? 0;

/** Whether everybody on the roster has a site and a post, without which nothing that is counted by them is right. */
export const hasUnits = (db: ReadableDb): boolean =>
  db.get<{ yes: number }>(
    `SELECT count(*) > 0 AND count(*) = count(CASE WHEN site_id IS NOT NULL AND post_id IS NOT NULL THEN 1 END) AS yes
       FROM staff WHERE deleted_at IS NULL AND status IN ('training', 'active')`,
  )?.yes === 1;
