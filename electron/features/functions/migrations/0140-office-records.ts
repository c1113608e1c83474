import { ENVELOPE } from '../../../database/migrations/envelope';

/** Who holds which function. */
export const step0140 = {
  version: 140,
  sql: `
CREATE TABLE function_holder (${ENVELOPE}
  function_key TEXT NOT NULL CHECK (function_key <> ''),
  staff_id TEXT REFERENCES staff (id) DEFERRABLE INITIALLY DEFERRED,
  holder TEXT NOT NULL,
  since TEXT NOT NULL CHECK (since LIKE '____-__-__'),
  note TEXT NOT NULL
) STRICT;
CREATE INDEX function_holder_change ON function_holder (change_no);
`,
};
