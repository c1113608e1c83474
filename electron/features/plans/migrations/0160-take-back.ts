import { appendOnlyRecord, ENVELOPE } from '../../../database/migrations/envelope';

/** What was taken back of a plan's ledger stands in a ledger of its own: events that are here stay as they were written. */
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
`,
};
