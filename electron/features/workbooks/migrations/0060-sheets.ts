/** Which spreadsheets were imported here, so that the same file is recognised. Stays in this office. */
export const step0060 = {
  version: 60,
  sql: `
CREATE TABLE sheet_import (
  no INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  file_name TEXT NOT NULL,
  sheet_name TEXT NOT NULL,
  at TEXT NOT NULL,
  user TEXT NOT NULL,
  counts TEXT NOT NULL CHECK (json_valid(counts))
) STRICT;
CREATE INDEX sheet_import_file ON sheet_import (kind, sha256, no);
`,
};
