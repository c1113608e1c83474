import { ENVELOPE } from '../../../database/migrations/envelope';

const FORM = 'form_id TEXT NOT NULL REFERENCES appraisal_form (id) DEFERRABLE INITIALLY DEFERRED';
const CYCLE = 'cycle_id TEXT NOT NULL REFERENCES appraisal_cycle (id) DEFERRABLE INITIALLY DEFERRED';
const day = (column: string, more: string): string =>
  `${column} TEXT${more} CHECK (${column} LIKE '____-__-__')`;
const time = (column: string, more: string): string =>
  `${column} TEXT${more} CHECK (${column} LIKE '____-__-__T__:__')`;
const NEVER_EMPTY = ' NOT NULL';

/** Own plans and summaries, papers and group of a cycle, measured values, values of sources, rewards, how services were handled. */
export const step0330 = {
  version: 330,
  sql: `
CREATE TABLE own_plan (${ENVELOPE}
  ${FORM},
  items TEXT NOT NULL CHECK (json_valid(items)),
  state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'approved')),
  ${day('submitted_on', '')},
  ${day('decided_on', '')},
  decided_by TEXT NOT NULL,
  return_reason TEXT NOT NULL,
  CHECK ((state = 'draft') = (submitted_on IS NULL)),
  CHECK ((state = 'approved') = (decided_on IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX own_plan_one ON own_plan (form_id) WHERE deleted_at IS NULL;
CREATE INDEX own_plan_change ON own_plan (change_no);

CREATE TABLE own_summary (${ENVELOPE}
  ${FORM},
  achieved TEXT NOT NULL,
  shortfalls TEXT NOT NULL,
  next_steps TEXT NOT NULL,
  ${day('handed_in_on', NEVER_EMPTY)}
) STRICT;
CREATE UNIQUE INDEX own_summary_one ON own_summary (form_id) WHERE deleted_at IS NULL;
CREATE INDEX own_summary_change ON own_summary (change_no);

CREATE TABLE cycle_papers (${ENVELOPE}
  ${CYCLE},
  paper TEXT NOT NULL CHECK (paper IN ('ownPlan', 'ownSummary')),
  ${day('received_on', NEVER_EMPTY)},
  received_by TEXT NOT NULL CHECK (received_by <> ''),
  note TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX cycle_papers_one ON cycle_papers (cycle_id, paper) WHERE deleted_at IS NULL;
CREATE INDEX cycle_papers_change ON cycle_papers (change_no);

CREATE TABLE cycle_group (${ENVELOPE}
  ${CYCLE},
  members TEXT NOT NULL CHECK (json_valid(members)),
  ${day('agreed_on', NEVER_EMPTY)},
  note TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX cycle_group_one ON cycle_group (cycle_id) WHERE deleted_at IS NULL;
CREATE INDEX cycle_group_change ON cycle_group (change_no);

CREATE TABLE appraisal_measure (${ENVELOPE}
  ${FORM},
  indicator TEXT NOT NULL CHECK (indicator <> ''),
  ten_thousandths INTEGER NOT NULL CHECK (ten_thousandths >= 0),
  note TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX appraisal_measure_one ON appraisal_measure (form_id, indicator) WHERE deleted_at IS NULL;
CREATE INDEX appraisal_measure_change ON appraisal_measure (change_no);

CREATE TABLE appraisal_value (${ENVELOPE}
  ${FORM},
  indicator TEXT NOT NULL CHECK (indicator <> ''),
  exact TEXT NOT NULL,
  steps TEXT NOT NULL CHECK (json_valid(steps))
) STRICT;
CREATE UNIQUE INDEX appraisal_value_one ON appraisal_value (form_id, indicator) WHERE deleted_at IS NULL;
CREATE INDEX appraisal_value_change ON appraisal_value (change_no);

CREATE TABLE appraisal_reward (${ENVELOPE}
  ${FORM},
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  cents INTEGER NOT NULL,
  ${day('confirmed_on', NEVER_EMPTY)},
  hold TEXT NOT NULL CHECK (hold IN ('', 'another', 'before', 'withdrawn'))
) STRICT;
CREATE UNIQUE INDEX appraisal_reward_one ON appraisal_reward (form_id) WHERE deleted_at IS NULL;
CREATE INDEX appraisal_reward_staff ON appraisal_reward (staff_id);
CREATE INDEX appraisal_reward_change ON appraisal_reward (change_no);

CREATE TABLE service_handling (${ENVELOPE}
  event_id TEXT NOT NULL REFERENCES service_event (id) DEFERRABLE INITIALLY DEFERRED,
  place TEXT NOT NULL CHECK (place IN ('city', 'away')),
  ${time('reported_at', NEVER_EMPTY)},
  ${time('arrived_at', '')},
  ${time('solved_at', '')},
  finding TEXT NOT NULL,
  improvement TEXT NOT NULL,
  ${day('improve_by', '')},
  ${day('improved_on', '')},
  improved_by TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX service_handling_one ON service_handling (event_id) WHERE deleted_at IS NULL;
CREATE INDEX service_handling_change ON service_handling (change_no);
`,
};
