/** What people said about the headings of a sheet, by its kind and its shape (`shapeOf`), for the next one. Stays in this office. */
export const step0340 = {
  version: 340,
  sql: `
CREATE TABLE sheet_mapping (
  kind TEXT NOT NULL,
  shape TEXT NOT NULL CHECK (json_valid(shape)),
  mapping TEXT NOT NULL CHECK (json_valid(mapping)),
  at TEXT NOT NULL,
  PRIMARY KEY (kind, shape)
) STRICT;
`,
};
