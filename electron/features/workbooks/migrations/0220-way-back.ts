/** What an import did, so that it can be taken back: its stretch of change numbers, and how what it changed was before. */
export const step0220 = {
  version: 220,
  sql: `
ALTER TABLE sheet_import ADD COLUMN first_change INTEGER;
ALTER TABLE sheet_import ADD COLUMN last_change INTEGER;
ALTER TABLE sheet_import ADD COLUMN touched TEXT CHECK (json_valid(touched));
ALTER TABLE sheet_import ADD COLUMN undone_at TEXT;
CREATE TABLE sheet_import_before (
  no INTEGER NOT NULL REFERENCES sheet_import (no),
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  record TEXT NOT NULL CHECK (json_valid(record)),
  change_no INTEGER NOT NULL,
  PRIMARY KEY (no, record_id)
) STRICT;
`,
};
