import { appendOnly } from '../../../database/migrations/envelope';

/**
 * Where everything stands on the pages of a printed form. Stays in this office: scans are read where it was printed, and an app of the same
 * layout version lays the snapshot out again just so.
 */
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
