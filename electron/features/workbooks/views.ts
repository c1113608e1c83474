import type { ReadableDb } from '../../database/connection';
import type { AnyRecord } from '../../database/record-merge';

/** Whether a report that was sent carries changes from a number on. */
export const reportedSince = (db: ReadableDb, change: number): boolean =>
  db.get(
    "SELECT 1 AS found FROM package_log WHERE direction = 'sent' AND kind = 'report' AND undone_at IS NULL AND to_change >= ?",
    [change],
  ) !== undefined;

/** The records and people that records are about: themselves, and whatever they name by an id. */
const namedBy = (records: readonly AnyRecord[]): ReadonlySet<string> =>
  new Set(
    records.flatMap((record) =>
      Object.entries(record).flatMap(([field, value]) =>
        typeof value === 'string' && (field === 'id' || field.endsWith('Id')) ? [value] : [],
      ),
    ),
  );

/** The number of a paper that was printed after a change and is about one of the records, or about somebody or something that they name. */
export const printedSince = (
  db: ReadableDb,
  change: number,
  records: readonly AnyRecord[],
): string | undefined => {
  const papers = db.all<{ number: string; subject: string; staff: string | null }>(
    `SELECT number, subject_id AS subject, staff_id AS staff FROM printed_form
     WHERE change_no > ? AND state <> 'void' AND deleted_at IS NULL ORDER BY number`,
    [change],
  );
  if (papers.length === 0) return undefined;
  const named = namedBy(records);
  return papers.find(({ subject, staff }) => named.has(subject) || (staff !== null && named.has(staff)))
    ?.number;
};
