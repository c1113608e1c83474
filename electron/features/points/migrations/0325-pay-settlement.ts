import { appendOnlyRecord, ENVELOPE } from '../../../database/migrations/envelope';

/** Lines beside the pay: what a closed month settled of them. Months closed before had none. */
export const step0325 = {
  version: 325,
  sql: `
CREATE TABLE pay_settlement (${ENVELOPE}
  staff_id TEXT NOT NULL REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  month TEXT NOT NULL CHECK (month LIKE '____-__'),
  pay_cents INTEGER CHECK (pay_cents >= 0),
  lines TEXT NOT NULL CHECK (json_valid(lines)),
  total_cents INTEGER NOT NULL,
  carried_cents INTEGER NOT NULL CHECK (carried_cents <= 0)
) STRICT;
CREATE UNIQUE INDEX pay_settlement_once ON pay_settlement (owner_office, month, staff_id);
CREATE INDEX pay_settlement_staff ON pay_settlement (staff_id);
CREATE INDEX pay_settlement_change ON pay_settlement (change_no);
${appendOnlyRecord('pay_settlement')}
`,
};
