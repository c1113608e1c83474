/** The columns of every travelling table, first in the table (see `shared/kernel/record.ts`). */
export const ENVELOPE = `
  id TEXT PRIMARY KEY NOT NULL,
  owner_office TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  base_version INTEGER NOT NULL CHECK (base_version >= 0 AND base_version < version),
  updated_at TEXT NOT NULL,
  updated_by TEXT NOT NULL,
  deleted_at TEXT,
  change_no INTEGER NOT NULL,`;

/** A ledger: rows are added, never changed or removed. */
export const appendOnly = (table: string): string => `
CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;
CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;`;

/**
 * A ledger that travels: an office never changes or removes its own rows; the copies that it received from another office
 * can be taken back, so that a received file can be undone as a whole.
 */
export const appendOnlyRecord = (table: string): string => `
CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
WHEN OLD.owner_office IS (SELECT code FROM own_office)
BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;
CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
WHEN OLD.owner_office IS (SELECT code FROM own_office)
BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END;`;
