import { appendOnlyRecord, ENVELOPE } from '../../../database/migrations/envelope';

/**
 * What was taken back of a plan's ledger stands in a ledger of its own: events that are here stay as they were written. And what is found
 * while an item is taught: a trainer who neglects it, a trainee who cannot reach it.
 */
export const step0160 = {
  version: 160,
  sql: `
CREATE TABLE plan_take_back (${ENVELOPE}
  plan_id TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  plan_event_id TEXT NOT NULL REFERENCES plan_event (id) DEFERRABLE INITIALLY DEFERRED,
  taken_back_on TEXT NOT NULL CHECK (taken_back_on LIKE '____-__-__'),
  actor TEXT NOT NULL,
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE UNIQUE INDEX plan_take_back_event ON plan_take_back (plan_event_id);
CREATE INDEX plan_take_back_plan ON plan_take_back (plan_id);
CREATE INDEX plan_take_back_change ON plan_take_back (change_no);
${appendOnlyRecord('plan_take_back')}

CREATE TABLE plan_finding (${ENVELOPE}
  plan_id TEXT NOT NULL REFERENCES plan (id) DEFERRABLE INITIALLY DEFERRED,
  plan_item_id TEXT NOT NULL REFERENCES plan_item (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('negligence', 'cannotReach')),
  trainer_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  found_on TEXT NOT NULL CHECK (found_on LIKE '____-__-__'),
  found_by TEXT NOT NULL CHECK (found_by <> ''),
  note TEXT NOT NULL CHECK (note <> ''),
  decided_on TEXT CHECK (decided_on LIKE '____-__-__'),
  decided_by TEXT NOT NULL,
  outcome TEXT CHECK (outcome IN ('demerit', 'unfounded', 'continue', 'extend', 'changePost', 'terminate')),
  opinion TEXT NOT NULL,
  noticed_on TEXT CHECK (noticed_on LIKE '____-__-__'),
  notice_no TEXT NOT NULL,
  CHECK ((decided_on IS NULL) = (outcome IS NULL)),
  CHECK (noticed_on IS NULL OR decided_on IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX plan_finding_one_open ON plan_finding (plan_item_id, kind) WHERE deleted_at IS NULL AND outcome IS NULL;
CREATE INDEX plan_finding_plan ON plan_finding (plan_id);
CREATE INDEX plan_finding_trainer ON plan_finding (trainer_id);
CREATE INDEX plan_finding_change ON plan_finding (change_no);
`,
};
