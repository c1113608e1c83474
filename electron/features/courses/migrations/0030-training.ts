import { appendOnlyRecord, ENVELOPE } from '../../../database/migrations/envelope';

export const step0030 = {
  version: 30,
  sql: `
CREATE TABLE course (${ENVELOPE}
  code TEXT NOT NULL CHECK (code <> ''),
  name TEXT NOT NULL CHECK (name <> ''),
  area TEXT NOT NULL CHECK (area IN ('product', 'service', 'teamwork', 'safety', 'rules', 'management')),
  tier TEXT NOT NULL CHECK (tier IN ('basic', 'intermediate', 'advanced')),
  method TEXT CHECK (method IN ('lecture', 'practice', 'roleplay', 'field', 'online', 'external')),
  hours REAL CHECK (hours > 0),
  materials TEXT NOT NULL,
  product_series TEXT NOT NULL CHECK (json_valid(product_series))
) STRICT;
CREATE UNIQUE INDEX course_code ON course (owner_office, code) WHERE deleted_at IS NULL;
CREATE INDEX course_change ON course (change_no);

CREATE TABLE session (${ENVELOPE}
  session_no TEXT NOT NULL CHECK (session_no <> ''),
  course_id TEXT NOT NULL REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
  starts_at TEXT NOT NULL CHECK (starts_at LIKE '____-__-__T__:__'),
  ends_at TEXT NOT NULL CHECK (ends_at LIKE '____-__-__T__:__'),
  place TEXT NOT NULL,
  trainer_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  capacity INTEGER CHECK (capacity > 0),
  content TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('planned', 'held', 'cancelled')),
  overlap_reason TEXT NOT NULL,
  CHECK (starts_at < ends_at)
) STRICT;
CREATE UNIQUE INDEX session_number ON session (owner_office, session_no) WHERE deleted_at IS NULL;
CREATE INDEX session_start ON session (starts_at);
CREATE INDEX session_change ON session (change_no);

CREATE TABLE session_trainee (${ENVELOPE}
  session_id TEXT NOT NULL REFERENCES session (id) DEFERRABLE INITIALLY DEFERRED,
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  attendance TEXT CHECK (attendance IN ('present', 'late', 'absent', 'leave')),
  note TEXT NOT NULL,
  makeup_of TEXT REFERENCES session_trainee (id) DEFERRABLE INITIALLY DEFERRED,
  satisfaction INTEGER CHECK (satisfaction BETWEEN 1 AND 5),
  test_score REAL CHECK (test_score BETWEEN 0 AND 100),
  observation TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX session_trainee_one ON session_trainee (session_id, staff_id) WHERE deleted_at IS NULL;
CREATE INDEX session_trainee_staff ON session_trainee (staff_id);
CREATE INDEX session_trainee_change ON session_trainee (change_no);

CREATE TABLE exam (${ENVELOPE}
  name TEXT NOT NULL CHECK (name <> ''),
  exam_type TEXT NOT NULL CHECK (exam_type IN ('entry', 'theory', 'practical', 'comprehensive')),
  held_on TEXT NOT NULL CHECK (held_on LIKE '____-__-__'),
  product_series TEXT NOT NULL,
  trainer_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX exam_day ON exam (held_on);
CREATE INDEX exam_change ON exam (change_no);

CREATE TABLE exam_score (${ENVELOPE}
  exam_id TEXT NOT NULL REFERENCES exam (id) DEFERRABLE INITIALLY DEFERRED,
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  score REAL NOT NULL CHECK (score BETWEEN 0 AND 100),
  note TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX exam_score_one ON exam_score (exam_id, staff_id) WHERE deleted_at IS NULL;
CREATE INDEX exam_score_staff ON exam_score (staff_id);
CREATE INDEX exam_score_change ON exam_score (change_no);

CREATE TABLE plan (${ENVELOPE}
  plan_no TEXT NOT NULL CHECK (plan_no <> ''),
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  tier TEXT NOT NULL CHECK (tier IN ('basic', 'intermediate', 'advanced')),
  tier_reason TEXT NOT NULL,
  exam_score_id TEXT REFERENCES exam_score (id) DEFERRABLE INITIALLY DEFERRED,
  standard_id TEXT NOT NULL REFERENCES standard (id) DEFERRABLE INITIALLY DEFERRED,
  starts_on TEXT NOT NULL CHECK (starts_on LIKE '____-__-__'),
  state TEXT NOT NULL CHECK (state IN ('active', 'completed', 'cancelled')),
  drawn_by TEXT NOT NULL,
  approved_by TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX plan_number ON plan (owner_office, plan_no) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX plan_one_active ON plan (staff_id) WHERE deleted_at IS NULL AND state = 'active';
CREATE INDEX plan_change ON plan (change_no);

CREATE TABLE plan_item (${ENVELOPE}
  plan_id TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL CHECK (position >= 1),
  content TEXT NOT NULL CHECK (content <> ''),
  department_id TEXT REFERENCES department (id) DEFERRABLE INITIALLY DEFERRED,
  trainer_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  planned_from TEXT CHECK (planned_from LIKE '____-__-__'),
  planned_to TEXT CHECK (planned_to LIKE '____-__-__'),
  method TEXT CHECK (method IN ('lecture', 'practice', 'roleplay', 'field', 'online', 'external')),
  state TEXT NOT NULL CHECK (state IN ('planned', 'inProgress', 'evaluated', 'confirmed', 'disputed', 'returned')),
  actual_from TEXT CHECK (actual_from LIKE '____-__-__'),
  actual_to TEXT CHECK (actual_to LIKE '____-__-__'),
  taught TEXT NOT NULL,
  evaluation TEXT CHECK (evaluation IN ('excellent', 'good', 'pass', 'fail')),
  evaluation_note TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX plan_item_position ON plan_item (plan_id, position) WHERE deleted_at IS NULL;
CREATE INDEX plan_item_change ON plan_item (change_no);

CREATE TABLE plan_event (${ENVELOPE}
  plan_id TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  plan_item_id TEXT NOT NULL REFERENCES plan_item (id) DEFERRABLE INITIALLY DEFERRED,
  happened_on TEXT NOT NULL CHECK (happened_on LIKE '____-__-__'),
  action TEXT NOT NULL CHECK (action IN ('start', 'override', 'evaluate', 'confirm', 'dispute', 'settle', 'return', 'reopen')),
  from_state TEXT NOT NULL,
  to_state TEXT NOT NULL,
  actor TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX plan_event_plan ON plan_event (plan_id);
CREATE INDEX plan_event_item ON plan_event (plan_item_id);
CREATE INDEX plan_event_change ON plan_event (change_no);
${appendOnlyRecord('plan_event')}

CREATE TABLE onboarding (${ENVELOPE}
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  starts_on TEXT NOT NULL CHECK (starts_on LIKE '____-__-__'),
  due_on TEXT NOT NULL CHECK (due_on LIKE '____-__-__'),
  extension_months INTEGER NOT NULL CHECK (extension_months >= 0),
  extension_reason TEXT NOT NULL,
  extension_requested_on TEXT CHECK (extension_requested_on LIKE '____-__-__'),
  outcome TEXT CHECK (outcome IN ('confirmed', 'earlyConfirmed', 'toGradingExam', 'dismissed', 'movedPost')),
  outcome_on TEXT CHECK (outcome_on LIKE '____-__-__'),
  outcome_reason TEXT NOT NULL,
  standard_id TEXT NOT NULL REFERENCES standard (id) DEFERRABLE INITIALLY DEFERRED,
  CHECK ((outcome IS NULL) = (outcome_on IS NULL))
) STRICT;
CREATE UNIQUE INDEX onboarding_one_open ON onboarding (staff_id) WHERE deleted_at IS NULL AND outcome IS NULL;
CREATE INDEX onboarding_change ON onboarding (change_no);

CREATE TABLE external_training (${ENVELOPE}
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL CHECK (title <> ''),
  provider TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('agreement', 'dealerContinued')),
  agreement_no TEXT NOT NULL,
  agreement_signed_on TEXT CHECK (agreement_signed_on LIKE '____-__-__'),
  starts_on TEXT NOT NULL CHECK (starts_on LIKE '____-__-__'),
  ends_on TEXT NOT NULL CHECK (ends_on LIKE '____-__-__'),
  charge_cents INTEGER NOT NULL CHECK (charge_cents >= 0),
  standard_id TEXT NOT NULL REFERENCES standard (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT NOT NULL,
  CHECK (starts_on <= ends_on)
) STRICT;
CREATE INDEX external_training_staff ON external_training (staff_id);
CREATE INDEX external_training_change ON external_training (change_no);
`,
};
