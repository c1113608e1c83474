import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { appError } from '../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../shared/kernel/result';
import { type Connection, wrap } from './connection';
import { migrate } from './migrate';
import { latestVersion } from './migrations';

const sqliteCode = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : '';

/**
 * Open an office's database, bringing an older one up to date (with a backup first).
 *
 * Refuses a file from a newer app (`E_DATABASE_NEWER`), a file that is not a sound SQLite database
 * (`E_DATABASE_DAMAGED`) and one that another program holds (`E_DATABASE_LOCKED`); a refused file is not touched.
 */
export const openDatabase = (path: string, now: () => string): Result<Connection> => {
  mkdirSync(dirname(path), { recursive: true });
  const existed = existsSync(path);
  let raw: Database.Database | undefined;
  try {
    raw = new Database(path, { timeout: 10_000 });
    const found = raw.pragma('user_version', { simple: true }) as number;
    if (found > latestVersion) {
      raw.close();
      return refuse(appError('E_DATABASE_NEWER', { found, known: latestVersion }));
    }
    raw.pragma('journal_mode = WAL');
    raw.pragma('synchronous = FULL');
    raw.pragma('foreign_keys = ON');
    raw.pragma('trusted_schema = OFF');
    if (found < latestVersion) migrate(raw, { backupFirst: existed && found > 0, now });
    return ok(wrap(raw, path));
  } catch (cause) {
    raw?.close();
    const code = sqliteCode(cause);
    if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT'))
      return refuse(appError('E_DATABASE_DAMAGED', { path }));
    if (code.startsWith('SQLITE_BUSY') || code === 'SQLITE_CANTOPEN')
      return refuse(appError('E_DATABASE_LOCKED', { path }));
    throw cause;
  }
};
