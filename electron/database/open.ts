import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { appError } from '../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../shared/kernel/result';
import { failureOf } from '../files/failure';
import { privateFile, privateFolder } from '../files/private';
import { type Connection, wrap } from './connection';
import { migrate } from './migrate';
import { latestVersion } from './migrations';

/** In place of a path: a database that leaves nothing behind. */
export const IN_MEMORY = ':memory:';

/**
 * Open an office's database, bringing an older one up to date (with a backup first).
 *
 * Refuses a file from a newer app (`E_DATABASE_NEWER`), a file that is not a sound SQLite database
 * (`E_DATABASE_DAMAGED`), one that another program holds (`E_DATABASE_LOCKED`), a folder that cannot be made or written
 * (`E_FILE_UNWRITABLE`) and a full disk (`E_DISK_FULL`); a refused file is not touched.
 */
export const openDatabase = (path: string, now: () => string): Result<Connection> => {
  let raw: Database.Database | undefined;
  try {
    const existed = path !== IN_MEMORY && existsSync(path);
    if (path !== IN_MEMORY) {
      privateFolder(dirname(path));
      privateFile(path);
    }
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
    const error = failureOf(cause, path);
    if (error.code === 'E_UNEXPECTED') throw cause;
    return refuse(error);
  }
};

/** Look at an open office's database as it was last committed, while a transaction goes on elsewhere. Whoever asks closes it. */
export const openForReading = (path: string): Pick<Connection, 'get' | 'all' | 'iterate' | 'close'> =>
  wrap(new Database(path, { readonly: true, fileMustExist: true }), path);
