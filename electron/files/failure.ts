import { type AppError, appError } from '../../shared/kernel/errors';

const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : '';

const pathOf = (cause: unknown): string | undefined =>
  cause instanceof Error && 'path' in cause ? String(cause.path) : undefined;

/** File system errors that mean: not here, not with these rights, not on this disk. */
const UNWRITABLE = ['EACCES', 'EEXIST', 'EIO', 'EISDIR', 'ENOENT', 'ENOTDIR', 'EPERM', 'EROFS'];

/**
 * What an error that nobody expected means to the person at the keyboard. `database` is the path of the office's file.
 *
 * A full disk, a damaged or held database and a place that cannot be written have words of their own; all others are bugs
 * (`E_UNEXPECTED`).
 */
export const failureOf = (cause: unknown, database: string): AppError => {
  const code = codeOf(cause);
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return appError('E_DISK_FULL');
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT'))
    return appError('E_DATABASE_DAMAGED', { path: database });
  if (code.startsWith('SQLITE_BUSY')) return appError('E_DATABASE_LOCKED', { path: database });
  if (/^SQLITE_(CANTOPEN|READONLY|IOERR)/.test(code) || UNWRITABLE.includes(code))
    return appError('E_FILE_UNWRITABLE', { name: pathOf(cause) ?? database });
  return appError('E_UNEXPECTED');
};
