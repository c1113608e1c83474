import type { ReadableDb } from '../../../database/connection';

/** Whether points were entered yet, in whichever month. */
export const hasEntries = (db: ReadableDb): boolean =>
  db.get('SELECT 1 AS found FROM points_entry WHERE deleted_at IS NULL LIMIT 1') !== undefined;

/** Whether a month was closed yet. */
export const hasClosedMonth = (db: ReadableDb): boolean =>
  db.get('SELECT 1 AS found FROM points_month WHERE deleted_at IS NULL LIMIT 1') !== undefined;
