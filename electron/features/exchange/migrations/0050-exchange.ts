export const step0050 = {
  version: 50,
  sql: `
CREATE TABLE office_peer (
  code TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('head', 'own', 'office', 'dealer')),
  state TEXT NOT NULL CHECK (state IN ('invited', 'paired', 'revoked')),
  sign_key TEXT,
  recipient TEXT,
  fingerprint TEXT,
  pairing_id TEXT NOT NULL,
  invited_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  paired_at TEXT
) STRICT;

CREATE TABLE package_log (
  id TEXT PRIMARY KEY NOT NULL,
  direction TEXT NOT NULL CHECK (direction IN ('sent', 'received')),
  kind TEXT NOT NULL CHECK (kind IN ('pairing', 'report', 'directive', 'dossier')),
  peer_code TEXT NOT NULL,
  no INTEGER NOT NULL CHECK (no >= 1),
  package_id TEXT NOT NULL,
  file_name TEXT NOT NULL,
  file_sha256 TEXT NOT NULL,
  manifest_sha256 TEXT NOT NULL,
  previous TEXT NOT NULL CHECK (json_valid(previous)),
  full INTEGER NOT NULL CHECK (full IN (0, 1)),
  from_change INTEGER NOT NULL,
  to_change INTEGER NOT NULL,
  records INTEGER NOT NULL,
  counts TEXT NOT NULL CHECK (json_valid(counts)),
  made_at TEXT NOT NULL,
  logged_at TEXT NOT NULL,
  logged_by TEXT NOT NULL,
  undone_at TEXT
) STRICT;
CREATE UNIQUE INDEX package_log_manifest ON package_log (direction, manifest_sha256);
CREATE INDEX package_log_peer ON package_log (peer_code, direction, kind, no);

CREATE TABLE package_undo (
  log_id TEXT NOT NULL REFERENCES package_log (id),
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  record_id TEXT NOT NULL,
  before TEXT,
  after_version INTEGER NOT NULL,
  PRIMARY KEY (log_id, ordinal)
) STRICT;
`,
};
