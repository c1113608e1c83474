import { ENVELOPE } from '../../../database/migrations/envelope';

/** What was decided on trainers' charges. Runs of before have none: they are proposed, as the list always showed them. */
export const step0326 = {
  version: 326,
  sql: `
CREATE TABLE trainer_charge (${ENVELOPE}
  trainer_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  subject TEXT NOT NULL CHECK (subject <> ''),
  exam_ids TEXT NOT NULL CHECK (json_valid(exam_ids)),
  from_date TEXT NOT NULL CHECK (from_date LIKE '____-__-__'),
  to_date TEXT NOT NULL CHECK (to_date LIKE '____-__-__'),
  trainees INTEGER NOT NULL CHECK (trainees > 0),
  failed INTEGER NOT NULL CHECK (failed BETWEEN 0 AND trainees),
  cents INTEGER NOT NULL CHECK (cents >= 0),
  obliged INTEGER NOT NULL CHECK (obliged IN (0, 1)),
  standard_id TEXT NOT NULL REFERENCES standard (id) DEFERRABLE INITIALLY DEFERRED,
  state TEXT NOT NULL CHECK (state IN ('confirmed', 'waived', 'withdrawn')),
  decided_on TEXT NOT NULL CHECK (decided_on LIKE '____-__-__'),
  decided_by TEXT NOT NULL CHECK (decided_by <> ''),
  reason TEXT NOT NULL,
  negligent INTEGER NOT NULL CHECK (negligent IN (0, 1)),
  closed_on TEXT CHECK (closed_on LIKE '____-__-__'),
  closed_by TEXT NOT NULL,
  close_reason TEXT NOT NULL,
  CHECK ((state = 'withdrawn') = (closed_on IS NOT NULL))
) STRICT;
CREATE INDEX trainer_charge_trainer ON trainer_charge (trainer_id);
CREATE INDEX trainer_charge_change ON trainer_charge (change_no);
`,
};
