import { appendOnlyRecord, ENVELOPE } from '../../../database/migrations/envelope';

const FUNCTIONS = `
CREATE TABLE function_holder (${ENVELOPE}
  function_key TEXT NOT NULL CHECK (function_key <> ''),
  staff_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  holder TEXT NOT NULL,
  since TEXT NOT NULL CHECK (since LIKE '____-__-__'),
  note TEXT NOT NULL
) STRICT;
CREATE INDEX function_holder_change ON function_holder (change_no);`;

const NOTICES = `
CREATE TABLE notice (${ENVELOPE}
  number TEXT NOT NULL CHECK (number <> ''),
  kind TEXT NOT NULL CHECK (kind IN ('appraisalResult', 'commendation', 'promotion', 'selection', 'pointsMonth')),
  title TEXT NOT NULL CHECK (title <> ''),
  body TEXT NOT NULL,
  place TEXT NOT NULL,
  recipients TEXT NOT NULL,
  contact TEXT NOT NULL,
  posted_from TEXT NOT NULL CHECK (posted_from LIKE '____-__-__'),
  posted_to TEXT NOT NULL CHECK (posted_to LIKE '____-__-__'),
  made_by TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'posted', 'withdrawn')),
  withdrawn_on TEXT CHECK (withdrawn_on LIKE '____-__-__'),
  withdraw_reason TEXT NOT NULL,
  CHECK (posted_from <= posted_to),
  CHECK ((state = 'withdrawn') = (withdrawn_on IS NOT NULL)),
  CHECK ((state = 'withdrawn') = (withdraw_reason <> ''))
) STRICT;
CREATE UNIQUE INDEX notice_number ON notice (owner_office, number) WHERE deleted_at IS NULL;
CREATE INDEX notice_change ON notice (change_no);

CREATE TABLE notice_subject (${ENVELOPE}
  notice_id TEXT NOT NULL REFERENCES notice (id) DEFERRABLE INITIALLY DEFERRED,
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL CHECK (position >= 1),
  line TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX notice_subject_once ON notice_subject (notice_id, staff_id) WHERE deleted_at IS NULL;
CREATE INDEX notice_subject_staff ON notice_subject (staff_id);
CREATE INDEX notice_subject_change ON notice_subject (change_no);

CREATE TABLE notice_objection (${ENVELOPE}
  notice_id TEXT NOT NULL REFERENCES notice (id) DEFERRABLE INITIALLY DEFERRED,
  raised_on TEXT NOT NULL CHECK (raised_on LIKE '____-__-__'),
  raised_by TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''),
  verdict TEXT CHECK (verdict IN ('dismissed', 'upheld')),
  answer TEXT NOT NULL,
  answered_by TEXT NOT NULL,
  answered_on TEXT CHECK (answered_on LIKE '____-__-__'),
  CHECK ((verdict IS NULL) = (answered_on IS NULL))
) STRICT;
CREATE INDEX notice_objection_notice ON notice_objection (notice_id);
CREATE INDEX notice_objection_change ON notice_objection (change_no);`;

const DISCIPLINE = `
CREATE TABLE discipline (${ENVELOPE}
  number TEXT NOT NULL CHECK (number <> ''),
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('warning', 'demerit', 'demotion', 'other')),
  title TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('proposed', 'given', 'lifted', 'revoked', 'dropped')),
  proposed_on TEXT CHECK (proposed_on LIKE '____-__-__'),
  given_on TEXT CHECK (given_on LIKE '____-__-__'),
  given_by_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  given_by TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> ''),
  cause_kind TEXT NOT NULL,
  cause_id TEXT NOT NULL,
  ends_on TEXT CHECK (ends_on LIKE '____-__-__'),
  closed_on TEXT CHECK (closed_on LIKE '____-__-__'),
  closed_by TEXT NOT NULL,
  close_reason TEXT NOT NULL,
  CHECK ((state IN ('proposed', 'dropped')) = (given_on IS NULL)),
  CHECK ((given_on IS NULL) = (ends_on IS NULL)),
  CHECK ((state IN ('lifted', 'revoked', 'dropped')) = (closed_on IS NOT NULL)),
  CHECK ((closed_on IS NULL) = (close_reason = ''))
) STRICT;
CREATE UNIQUE INDEX discipline_number ON discipline (owner_office, number) WHERE deleted_at IS NULL;
CREATE INDEX discipline_staff ON discipline (staff_id);
CREATE INDEX discipline_change ON discipline (change_no);`;

const COLUMNS = `id, owner_office, version, base_version, updated_at, updated_by, deleted_at, change_no, staff_id, happened_on, aspect,
  before_text, after_text, reason, cause_kind, cause_id`;

/** A list of allowed words cannot be widened in place: the ledger is copied as it is, row by row. */
const TIMELINE = `
CREATE TABLE timeline_entry_wider (${ENVELOPE}
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  happened_on TEXT NOT NULL CHECK (happened_on LIKE '____-__-__'),
  aspect TEXT NOT NULL CHECK (aspect IN ('entry', 'post', 'grade', 'site', 'department', 'status', 'mentor', 'pay', 'training', 'exam', 'discipline', 'correction')),
  before_text TEXT NOT NULL,
  after_text TEXT NOT NULL,
  reason TEXT NOT NULL,
  cause_kind TEXT NOT NULL,
  cause_id TEXT NOT NULL
) STRICT;
INSERT INTO timeline_entry_wider (${COLUMNS}) SELECT ${COLUMNS} FROM timeline_entry;
DROP TABLE timeline_entry;
ALTER TABLE timeline_entry_wider RENAME TO timeline_entry;
CREATE INDEX timeline_entry_staff ON timeline_entry (staff_id, happened_on);
CREATE INDEX timeline_entry_change ON timeline_entry (change_no);
${appendOnlyRecord('timeline_entry')}`;

/** Functions of the office, notices with their subjects and objections, discipline; and 处分 on the timeline. */
export const step0140 = {
  version: 140,
  sql: `${FUNCTIONS}\n${NOTICES}\n${DISCIPLINE}\n${TIMELINE}\n`,
};
