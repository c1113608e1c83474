import { appendOnly, ENVELOPE } from './envelope';

export const core = {
  version: 10,
  sql: `
CREATE TABLE own_office (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  company TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('head', 'branch')),
  branch_kind TEXT CHECK (branch_kind IN ('own', 'office', 'dealer')),
  tag INTEGER NOT NULL CHECK (tag BETWEEN 0 AND 65535),
  administrator TEXT NOT NULL,
  set_up_at TEXT NOT NULL,
  CHECK ((kind = 'branch') = (branch_kind IS NOT NULL))
) STRICT;

CREATE TABLE change_counter (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  value INTEGER NOT NULL
) STRICT;
INSERT INTO change_counter (one, value) VALUES (1, 0);

CREATE TABLE audit_log (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  user TEXT NOT NULL,
  op TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  change_count INTEGER NOT NULL,
  prev_hash TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
) STRICT;
${appendOnly('audit_log')}

CREATE TABLE audit_head (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  seq INTEGER NOT NULL,
  hash TEXT NOT NULL
) STRICT;
INSERT INTO audit_head (one, seq, hash) VALUES (1, 0, printf('%064d', 0));

CREATE TABLE audit_change (
  seq INTEGER NOT NULL REFERENCES audit_log (seq),
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  before TEXT,
  after TEXT,
  PRIMARY KEY (seq, ordinal)
) STRICT;
CREATE INDEX audit_change_record ON audit_change (record_id);
${appendOnly('audit_change')}

CREATE TABLE draft (
  key TEXT PRIMARY KEY NOT NULL,
  body TEXT NOT NULL,
  saved_at TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
  key TEXT PRIMARY KEY NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE standard (${ENVELOPE}
  doc TEXT NOT NULL,
  version_no INTEGER NOT NULL CHECK (version_no >= 1),
  effective_from TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body))
) STRICT;
CREATE UNIQUE INDEX standard_version ON standard (doc, version_no) WHERE deleted_at IS NULL;
CREATE INDEX standard_change ON standard (change_no);
`,
};
