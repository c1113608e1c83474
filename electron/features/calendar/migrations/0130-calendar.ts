import { ENVELOPE } from '../../../database/migrations/envelope';

export const step0130 = {
  version: 130,
  sql: `
CREATE TABLE closed_day (${ENVELOPE}
  starts_on TEXT NOT NULL CHECK (starts_on LIKE '____-__-__'),
  ends_on TEXT NOT NULL CHECK (ends_on >= starts_on),
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT;
CREATE INDEX closed_day_office ON closed_day (owner_office, starts_on);
CREATE INDEX closed_day_change ON closed_day (change_no);
`,
};
