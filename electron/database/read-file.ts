import Database from 'better-sqlite3';
import { type Connection, wrap } from './connection';

/** Look into a database file that is not the office's open one; nothing is written, and it is closed again whatever happens. */
export const readFileWith = <T>(path: string, read: (db: Connection) => T): T => {
  const raw = new Database(path, { readonly: true, timeout: 10_000 });
  try {
    return read(wrap(raw, path));
  } finally {
    raw.close();
  }
};
