import { type CalendarDate, type Month, monthOf } from '../../../../shared/kernel/dates';
import type { ReadableDb } from '../../../database/connection';

/** Past months of an office that hold entries and are not closed, the oldest first (domain §9). */
export const listOpenMonths = (db: ReadableDb, office: string, on: CalendarDate): readonly Month[] =>
  db
    .all<{ month: Month }>(
      `SELECT DISTINCT e.month FROM points_entry e WHERE e.owner_office = ? AND e.month < ?
         AND NOT EXISTS (SELECT 1 FROM points_month c WHERE c.owner_office = e.owner_office AND c.month = e.month) ORDER BY e.month`,
      [office, monthOf(on)],
    )
    .map(({ month }) => month);
