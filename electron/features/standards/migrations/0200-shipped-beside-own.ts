/** What an office published as version 2 must not stand in the way of the version 2 that a newer app ships. */
export const step0200 = {
  version: 200,
  sql: `
DROP INDEX standard_version;
CREATE UNIQUE INDEX standard_version ON standard (doc, owner_office, version_no) WHERE deleted_at IS NULL;
`,
};
