import type { ReadableDb } from '../../../database/connection';

export const countActivePlans = (db: ReadableDb): number =>
  db.get<{ n: number }>("SELECT count(*) AS n FROM plan WHERE deleted_at IS NULL AND state = 'active'")?.n ??
  0;

/** Whether entry tests were held and nobody has drawn a plan from them yet. */
export const hasScoresButNoPlan = (db: ReadableDb): boolean =>
  db.get<{ yes: number }>(
    `SELECT EXISTS (SELECT 1 FROM exam_score WHERE deleted_at IS NULL)
       AND NOT EXISTS (SELECT 1 FROM plan WHERE deleted_at IS NULL) AS yes`,
  )?.yes === 1;
