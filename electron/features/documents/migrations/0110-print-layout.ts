import { appendOnly } from '../../../database/migrations/envelope';

/** Where everything stands on the pages of a printed form. Stays in this office: it can be laid out again from the snapshot. */
export const step0110 = {
  version: 110,
  sql: `
CREATE TABLE print_layout (
  printed_form_id TEXT PRIMARY KEY NOT NULL REFERENCES printed_form (id) DEFERRABLE INITIALLY DEFERRED,
  layout INTEGER NOT NULL CHECK (layout >= 2),
  pages TEXT NOT NULL CHECK (json_valid(pages))
) STRICT;
${appendOnly('print_layout')}
`,
};
