import { appendOnlyRecord, ENVELOPE } from '../../../database/migrations/envelope';

/** A record that stands beside a sheet of appraisal. */
const FORM = 'form_id TEXT NOT NULL REFERENCES appraisal_form (id) DEFERRABLE INITIALLY DEFERRED';
const DAY = "CHECK (%s LIKE '____-__-__')";
const day = (column: string, nullable = false): string =>
  `${column} TEXT${nullable ? '' : ' NOT NULL'} ${DAY.replace('%s', column)}`;

export const step0100 = {
  version: 100,
  sql: `
CREATE TABLE appraisal_cycle (${ENVELOPE}
  name TEXT NOT NULL CHECK (name <> ''),
  period TEXT NOT NULL CHECK (period IN ('month', 'quarter', 'half', 'year')),
  ${day('from_date')},
  ${day('to_date')},
  state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
  ${day('closed_on', true)},
  standard_id TEXT NOT NULL REFERENCES standard (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT NOT NULL,
  CHECK (from_date <= to_date),
  CHECK ((state = 'closed') = (closed_on IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX appraisal_cycle_name ON appraisal_cycle (owner_office, name) WHERE deleted_at IS NULL;
CREATE INDEX appraisal_cycle_change ON appraisal_cycle (change_no);

CREATE TABLE appraisal_form (${ENVELOPE}
  cycle_id TEXT NOT NULL REFERENCES appraisal_cycle (id) DEFERRABLE INITIALLY DEFERRED,
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  form_key TEXT NOT NULL CHECK (form_key <> ''),
  post TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'closed')),
  ${day('closed_on', true)},
  comment TEXT NOT NULL,
  reopen_reason TEXT NOT NULL,
  CHECK ((state = 'closed') = (closed_on IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX appraisal_form_one ON appraisal_form (cycle_id, staff_id) WHERE deleted_at IS NULL;
CREATE INDEX appraisal_form_staff ON appraisal_form (staff_id);
CREATE INDEX appraisal_form_change ON appraisal_form (change_no);

CREATE TABLE appraisal_score (${ENVELOPE}
  ${FORM},
  indicator TEXT NOT NULL CHECK (indicator <> ''),
  rater_type TEXT NOT NULL CHECK (rater_type IN ('superior', 'self', 'peer', 'subordinate', 'customer')),
  rater_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  rater_name TEXT NOT NULL,
  hundredths INTEGER NOT NULL CHECK (hundredths BETWEEN 0 AND 10000)
) STRICT;
CREATE UNIQUE INDEX appraisal_score_one ON appraisal_score (form_id, indicator, rater_type, coalesce(rater_id, ''), rater_name)
  WHERE deleted_at IS NULL;
CREATE INDEX appraisal_score_change ON appraisal_score (change_no);

CREATE TABLE appraisal_result (${ENVELOPE}
  ${FORM},
  score_exact TEXT NOT NULL CHECK (score_exact LIKE '%/%'),
  score REAL NOT NULL CHECK (score BETWEEN 0 AND 100),
  band TEXT NOT NULL CHECK (band IN ('excellent', 'good', 'pass', 'fail')),
  band_title TEXT NOT NULL,
  reward_cents INTEGER NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('final', 'provisional')),
  derivation TEXT NOT NULL CHECK (json_valid(derivation)),
  standard_id TEXT NOT NULL REFERENCES standard (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE UNIQUE INDEX appraisal_result_one ON appraisal_result (form_id) WHERE deleted_at IS NULL;
CREATE INDEX appraisal_result_change ON appraisal_result (change_no);

CREATE TABLE appraisal_decision (${ENVELOPE}
  ${FORM},
  decision TEXT NOT NULL CHECK (decision IN ('terminate', 'lowerPost', 'retrain', 'keep')),
  ${day('decided_on')},
  decided_by TEXT NOT NULL CHECK (decided_by <> ''),
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE INDEX appraisal_decision_form ON appraisal_decision (form_id);
CREATE INDEX appraisal_decision_change ON appraisal_decision (change_no);
${appendOnlyRecord('appraisal_decision')}

CREATE TABLE appraisal_appeal (${ENVELOPE}
  ${FORM},
  ${day('appealed_on')},
  reason TEXT NOT NULL CHECK (reason <> ''),
  outcome TEXT CHECK (outcome IN ('upheld', 'rejected')),
  ${day('decided_on', true)},
  decided_by TEXT NOT NULL,
  decision_reason TEXT NOT NULL,
  CHECK ((outcome IS NULL) = (decided_on IS NULL))
) STRICT;
CREATE UNIQUE INDEX appraisal_appeal_open ON appraisal_appeal (form_id) WHERE deleted_at IS NULL AND outcome IS NULL;
CREATE INDEX appraisal_appeal_form ON appraisal_appeal (form_id);
CREATE INDEX appraisal_appeal_change ON appraisal_appeal (change_no);

CREATE TABLE appraisal_interview (${ENVELOPE}
  ${FORM},
  ${day('held_on')},
  interviewer TEXT NOT NULL CHECK (interviewer <> ''),
  strengths TEXT NOT NULL,
  weaknesses TEXT NOT NULL,
  opinion TEXT NOT NULL,
  agreed TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX appraisal_interview_one ON appraisal_interview (form_id) WHERE deleted_at IS NULL;
CREATE INDEX appraisal_interview_change ON appraisal_interview (change_no);

CREATE TABLE improvement_plan (${ENVELOPE}
  ${FORM},
  ${day('starts_on')},
  ${day('ends_on')},
  items TEXT NOT NULL CHECK (json_valid(items)),
  support TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('running', 'achieved', 'missed')),
  ${day('checked_on', true)},
  checked_by TEXT NOT NULL,
  check_result TEXT NOT NULL,
  CHECK (starts_on <= ends_on),
  CHECK ((state = 'running') = (checked_on IS NULL))
) STRICT;
CREATE UNIQUE INDEX improvement_plan_one ON improvement_plan (form_id) WHERE deleted_at IS NULL;
CREATE INDEX improvement_plan_change ON improvement_plan (change_no);

CREATE TABLE kpi_actual (${ENVELOPE}
  month TEXT NOT NULL CHECK (month LIKE '____-__'),
  site_id TEXT REFERENCES site (id) DEFERRABLE INITIALLY DEFERRED,
  staff_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  indicator TEXT NOT NULL CHECK (indicator <> ''),
  ten_thousandths INTEGER NOT NULL CHECK (ten_thousandths >= 0),
  note TEXT NOT NULL,
  CHECK ((site_id IS NULL) <> (staff_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX kpi_actual_site ON kpi_actual (month, site_id, indicator) WHERE deleted_at IS NULL AND site_id IS NOT NULL;
CREATE UNIQUE INDEX kpi_actual_staff ON kpi_actual (month, staff_id, indicator) WHERE deleted_at IS NULL AND staff_id IS NOT NULL;
CREATE INDEX kpi_actual_change ON kpi_actual (change_no);

CREATE TABLE service_event (${ENVELOPE}
  kind TEXT NOT NULL CHECK (kind IN ('complaint', 'praise', 'qualityCheck', 'satisfaction')),
  ${day('happened_on')},
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  customer TEXT NOT NULL,
  work TEXT NOT NULL CHECK (work IN ('installation', 'repair', 'other')),
  hundredths INTEGER CHECK (hundredths BETWEEN 0 AND 10000),
  text TEXT NOT NULL
) STRICT;
CREATE INDEX service_event_day ON service_event (happened_on);
CREATE INDEX service_event_staff ON service_event (staff_id);
CREATE INDEX service_event_change ON service_event (change_no);
`,
};
