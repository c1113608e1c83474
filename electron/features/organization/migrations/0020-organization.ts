import { appendOnlyRecord, ENVELOPE } from '../../../database/migrations/envelope';

export const step0020 = {
  version: 20,
  sql: `
CREATE TABLE site (${ENVELOPE}
  name TEXT NOT NULL CHECK (name <> ''),
  address TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX site_name ON site (owner_office, name) WHERE deleted_at IS NULL;
CREATE INDEX site_change ON site (change_no);

CREATE TABLE department (${ENVELOPE}
  name TEXT NOT NULL CHECK (name <> ''),
  sort INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX department_name ON department (owner_office, name) WHERE deleted_at IS NULL;
CREATE INDEX department_change ON department (change_no);

CREATE TABLE post (${ENVELOPE}
  name TEXT NOT NULL CHECK (name <> ''),
  sort INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX post_name ON post (owner_office, name) WHERE deleted_at IS NULL;
CREATE INDEX post_change ON post (change_no);

CREATE TABLE staff (${ENVELOPE}
  staff_no TEXT NOT NULL CHECK (staff_no <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  pinyin TEXT NOT NULL,
  initials TEXT NOT NULL,
  gender TEXT CHECK (gender IN ('male', 'female')),
  birth_date TEXT CHECK (birth_date LIKE '____-__-__'),
  hire_date TEXT NOT NULL CHECK (hire_date LIKE '____-__-__'),
  education TEXT CHECK (education IN ('junior', 'senior', 'vocational', 'college', 'bachelor', 'postgraduate')),
  industry_since TEXT CHECK (industry_since LIKE '____-__-__'),
  site_id TEXT REFERENCES site (id) DEFERRABLE INITIALLY DEFERRED,
  department_id TEXT REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
  post_id TEXT REFERENCES post (id) DEFERRABLE INITIALLY DEFERRED,
  mentor_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  grade TEXT,
  source TEXT CHECK (source IN ('internal', 'external', 'campus', 'dealer')),
  status TEXT NOT NULL CHECK (status IN ('training', 'active', 'transferred', 'left', 'eliminated')),
  phone TEXT,
  note TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX staff_no ON staff (owner_office, staff_no) WHERE deleted_at IS NULL;
CREATE INDEX staff_name ON staff (name);
CREATE INDEX staff_pinyin ON staff (pinyin);
CREATE INDEX staff_initials ON staff (initials);
CREATE INDEX staff_change ON staff (change_no);

CREATE TABLE staff_series (${ENVELOPE}
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  series TEXT NOT NULL CHECK (series <> ''),
  certified_on TEXT CHECK (certified_on LIKE '____-__-__')
) STRICT;
CREATE UNIQUE INDEX staff_series_one ON staff_series (staff_id, series) WHERE deleted_at IS NULL;
CREATE INDEX staff_series_change ON staff_series (change_no);

CREATE TABLE staff_certificate (${ENVELOPE}
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL CHECK (name <> ''),
  number TEXT NOT NULL,
  issued_on TEXT CHECK (issued_on LIKE '____-__-__'),
  expires_on TEXT CHECK (expires_on LIKE '____-__-__')
) STRICT;
CREATE INDEX staff_certificate_staff ON staff_certificate (staff_id);
CREATE INDEX staff_certificate_change ON staff_certificate (change_no);

CREATE TABLE timeline_entry (${ENVELOPE}
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  happened_on TEXT NOT NULL CHECK (happened_on LIKE '____-__-__'),
  aspect TEXT NOT NULL CHECK (aspect IN ('entry', 'post', 'grade', 'site', 'department', 'status', 'mentor', 'pay', 'training', 'exam', 'correction')),
  before_text TEXT NOT NULL,
  after_text TEXT NOT NULL,
  reason TEXT NOT NULL,
  cause_kind TEXT NOT NULL,
  cause_id TEXT NOT NULL
) STRICT;
CREATE INDEX timeline_entry_staff ON timeline_entry (staff_id, happened_on);
CREATE INDEX timeline_entry_change ON timeline_entry (change_no);
${appendOnlyRecord('timeline_entry')}
`,
};
