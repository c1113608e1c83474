import type { ReadableDb } from '../../../database/connection';

export const countActivePlans = (db: ReadableDb): number =>
  db.get<{ n: number }>("SELECT count(*) AS n FROM plan WHERE deleted_at IS NULL AND state = 'active'")?.n ??
  0;

/** Whether anybody has a plan yet. */
export const hasPlans = (db: ReadableDb): boolean =>
  db.get('SELECT 1 AS found FROM plan WHERE deleted_at IS NULL LIMIT 1') !== undefined;
