import type { ReadableDb } from '../../../database/connection';

/** Whether a printed document has come back signed yet. */
export const hasSigned = (db: ReadableDb): boolean =>
  db.get(
    "SELECT 1 AS found FROM printed_form WHERE deleted_at IS NULL AND state NOT IN ('printed', 'void') LIMIT 1",
  ) !== undefined;
