import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { appError } from '../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../shared/kernel/result';
import { PRIVATE_FILE, privateFile, privateFolder } from '../files/private';

/** Holds an office for one window, or for a restore; `release` gives it back, as does the end of the process. */
export type OfficeLock = { readonly release: () => void };

/** A lock that nobody refers to any more would be closed with its garbage. */
const kept = new Set<Database.Database>();

const pidOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return '?';
  }
};

/**
 * Take an office for this process; refuses with `E_OFFICE_OPEN_ELSEWHERE` and the process that has it.
 *
 * The system itself frees the lock when its process dies, however that happens: a number in a file would keep an office shut after a
 * power cut, as soon as another program got that number. The number beside it is only for people.
 */
export const lockOffice = (dataDir: string): Result<OfficeLock> => {
  privateFolder(dataDir);
  const path = join(dataDir, 'window.lock');
  const number = join(dataDir, 'window.pid');
  privateFile(path);
  const held = new Database(path, { timeout: 0 });
  try {
    held.pragma('locking_mode = EXCLUSIVE');
    held.pragma('journal_mode = MEMORY');
    held.exec('BEGIN EXCLUSIVE');
  } catch (cause) {
    held.close();
    if (cause instanceof Error && 'code' in cause && String(cause.code).startsWith('SQLITE_BUSY'))
      return refuse(appError('E_OFFICE_OPEN_ELSEWHERE', { pid: pidOf(number) }));
    throw cause;
  }
  writeFileSync(number, `${process.pid}\n`, { mode: PRIVATE_FILE });
  kept.add(held);
  return ok({
    release: () => {
      kept.delete(held);
      held.close();
    },
  });
};
