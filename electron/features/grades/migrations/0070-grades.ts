import { appendOnlyRecord, ENVELOPE } from '../../../database/migrations/envelope';

export const step0070 = {
  version: 70,
  sql: `
CREATE TABLE grading (${ENVELOPE}
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  graded_on TEXT NOT NULL CHECK (graded_on LIKE '____-__-__'),
  scheme TEXT NOT NULL CHECK (scheme IN ('A', 'B', 'C')),
  employment TEXT NOT NULL CHECK (employment IN ('dedicated', 'reserve')),
  origin TEXT NOT NULL CHECK (origin IN ('form', 'sheet', 'regrading')),
  inputs TEXT NOT NULL CHECK (json_valid(inputs)),
  mean REAL CHECK (mean BETWEEN 0 AND 100),
  points_hundredths INTEGER,
  grade TEXT NOT NULL CHECK (grade <> ''),
  level INTEGER,
  missing TEXT NOT NULL CHECK (json_valid(missing)),
  derivation TEXT NOT NULL CHECK (json_valid(derivation)),
  standard_id TEXT NOT NULL REFERENCES standard (id) DEFERRABLE INITIALLY DEFERRED,
  state TEXT NOT NULL CHECK (state IN ('provisional', 'confirmed')),
  confirmed_on TEXT CHECK (confirmed_on LIKE '____-__-__'),
  confirmed_by TEXT NOT NULL,
  note TEXT NOT NULL,
  CHECK (scheme <> 'B' OR (points_hundredths IS NOT NULL AND level IS NOT NULL)),
  CHECK ((state = 'confirmed') = (confirmed_on IS NOT NULL))
) STRICT;
CREATE UNIQUE INDEX grading_one_a_day ON grading (staff_id, graded_on, scheme) WHERE deleted_at IS NULL;
CREATE INDEX grading_day ON grading (graded_on);
CREATE INDEX grading_change ON grading (change_no);

CREATE TABLE grading_approval (${ENVELOPE}
  grading_id TEXT NOT NULL REFERENCES grading (id) DEFERRABLE INITIALLY DEFERRED,
  step TEXT NOT NULL CHECK (step IN ('department', 'humanResources', 'leader')),
  approver TEXT NOT NULL CHECK (approver <> ''),
  approved_on TEXT NOT NULL CHECK (approved_on LIKE '____-__-__'),
  decision TEXT NOT NULL CHECK (decision IN ('agree', 'disagree')),
  opinion TEXT NOT NULL
) STRICT;
CREATE INDEX grading_approval_grading ON grading_approval (grading_id);
CREATE INDEX grading_approval_change ON grading_approval (change_no);
${appendOnlyRecord('grading_approval')}
`,
};
