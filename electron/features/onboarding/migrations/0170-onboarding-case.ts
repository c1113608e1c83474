import { ENVELOPE } from '../../../database/migrations/envelope';

/** Two more outcomes (who leaves, who is let go for another cause), and what a decision rests on. */
export const step0170 = {
  version: 170,
  sql: `
CREATE TABLE onboarding_next (${ENVELOPE}
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  starts_on TEXT NOT NULL CHECK (starts_on LIKE '____-__-__'),
  due_on TEXT NOT NULL CHECK (due_on LIKE '____-__-__'),
  extension_months INTEGER NOT NULL CHECK (extension_months >= 0),
  extension_reason TEXT NOT NULL,
  extension_requested_on TEXT CHECK (extension_requested_on LIKE '____-__-__'),
  outcome TEXT CHECK (outcome IN
    ('confirmed', 'earlyConfirmed', 'toGradingExam', 'dismissed', 'movedPost', 'left', 'terminated')),
  outcome_on TEXT CHECK (outcome_on LIKE '____-__-__'),
  outcome_reason TEXT NOT NULL,
  standard_id TEXT NOT NULL REFERENCES standard (id) DEFERRABLE INITIALLY DEFERRED,
  CHECK ((outcome IS NULL) = (outcome_on IS NULL))
) STRICT;
INSERT INTO onboarding_next (id, owner_office, version, base_version, updated_at, updated_by, deleted_at, change_no, staff_id, starts_on,
  due_on, extension_months, extension_reason, extension_requested_on, outcome, outcome_on, outcome_reason, standard_id)
SELECT id, owner_office, version, base_version, updated_at, updated_by, deleted_at, change_no, staff_id, starts_on,
  due_on, extension_months, extension_reason, extension_requested_on, outcome, outcome_on, outcome_reason, standard_id
FROM onboarding;
DROP TABLE onboarding;
ALTER TABLE onboarding_next RENAME TO onboarding;
CREATE UNIQUE INDEX onboarding_one_open ON onboarding (staff_id) WHERE deleted_at IS NULL AND outcome IS NULL;
CREATE INDEX onboarding_change ON onboarding (change_no);

CREATE TABLE onboarding_case (${ENVELOPE}
  onboarding_id TEXT NOT NULL REFERENCES onboarding (id) DEFERRABLE INITIALLY DEFERRED,
  requested_on TEXT CHECK (requested_on LIKE '____-__-__'),
  evaluation TEXT NOT NULL,
  waiver_reason TEXT NOT NULL,
  waiver_by TEXT NOT NULL,
  waiver_paper TEXT NOT NULL,
  exams TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX onboarding_case_of ON onboarding_case (onboarding_id) WHERE deleted_at IS NULL;
CREATE INDEX onboarding_case_change ON onboarding_case (change_no);
`,
};
