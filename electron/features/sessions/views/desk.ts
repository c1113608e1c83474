import type { CalendarDate } from '../../../../shared/kernel/dates';
import type { ReadableDb } from '../../../database/connection';

/** Sessions of the month that were not cancelled. */
export const countSessionsOfMonth = (db: ReadableDb, today: CalendarDate): number =>
  db.get<{ n: number }>(
    "SELECT count(*) AS n FROM session WHERE deleted_at IS NULL AND status <> 'cancelled' AND substr(starts_at, 1, 7) = ?",
    [today.slice(0, 7)],
  )?.n ?? 0;

/** Whether a session was ever planned. */
export const hasSessions = (db: ReadableDb): boolean =>
  db.get('SELECT 1 AS found FROM session WHERE deleted_at IS NULL LIMIT 1') !== undefined;
