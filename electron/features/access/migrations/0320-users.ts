/**
 * Who may sign in here. Local tables: they stay in their office. `password` and `recovery` are JSON: scrypt's parameters, salt and hash.
 *
 * `sign_key` and `name_key` are the names as they are compared; `access_attempt` counts wrong passwords by the hash of what was typed as a name.
 */
export const step0320 = {
  version: 320,
  sql: `
CREATE TABLE access_user (
  id TEXT PRIMARY KEY,
  sign_name TEXT NOT NULL CHECK (sign_name <> ''),
  sign_key TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL CHECK (name <> ''),
  name_key TEXT NOT NULL UNIQUE,
  staff_id TEXT,
  roles TEXT NOT NULL CHECK (json_array_length(roles) > 0),
  ticks TEXT NOT NULL CHECK (json_valid(ticks)),
  is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
  password TEXT NOT NULL CHECK (json_valid(password)),
  last_in_at TEXT
) STRICT;
CREATE TABLE access_attempt (
  key TEXT PRIMARY KEY,
  failures INTEGER NOT NULL CHECK (failures > 0),
  last_at TEXT NOT NULL
) STRICT;
CREATE TABLE access_door (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  stays_open INTEGER NOT NULL CHECK (stays_open IN (0, 1)),
  recovery TEXT,
  recovery_at TEXT
) STRICT;
INSERT INTO access_door (one, stays_open, recovery, recovery_at) VALUES (1, 0, NULL, NULL);
`,
};
