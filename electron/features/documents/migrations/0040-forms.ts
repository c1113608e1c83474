import { ENVELOPE } from '../../../database/migrations/envelope';

export const step0040 = {
  version: 40,
  sql: `
CREATE TABLE printed_form (${ENVELOPE}
  number TEXT NOT NULL CHECK (number <> ''),
  form TEXT NOT NULL,
  title TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  staff_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  snapshot TEXT NOT NULL CHECK (json_valid(snapshot)),
  snapshot_hash TEXT NOT NULL,
  pdf_sha256 TEXT NOT NULL,
  pages INTEGER NOT NULL CHECK (pages >= 1),
  state TEXT NOT NULL CHECK (state IN ('printed', 'signed', 'scanAttached', 'filed', 'void')),
  printed_at TEXT NOT NULL,
  signed_on TEXT CHECK (signed_on LIKE '____-__-__'),
  scan_attached_at TEXT,
  filed_at TEXT,
  replaces_id TEXT REFERENCES printed_form (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX printed_form_number ON printed_form (owner_office, number);
CREATE INDEX printed_form_subject ON printed_form (subject_id);
CREATE INDEX printed_form_change ON printed_form (change_no);

CREATE TABLE attachment (${ENVELOPE}
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  file_name TEXT NOT NULL,
  media_type TEXT NOT NULL CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png')),
  size INTEGER NOT NULL CHECK (size > 0),
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('printed', 'scan'))
) STRICT;
CREATE INDEX attachment_subject ON attachment (subject_id);
CREATE INDEX attachment_hash ON attachment (sha256);
CREATE INDEX attachment_change ON attachment (change_no);

CREATE TABLE form_number (
  form TEXT NOT NULL,
  year INTEGER NOT NULL,
  last INTEGER NOT NULL CHECK (last >= 1),
  PRIMARY KEY (form, year)
) STRICT;
`,
};
