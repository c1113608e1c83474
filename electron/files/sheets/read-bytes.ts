import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { appError } from '../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import { heldFault, isLockName, isOpenElsewhere } from '../open-elsewhere';
import { whileHeld } from '../place-file';
import { SHEET_LIMITS } from './limits';

export type FileBytes = {
  readonly name: string;
  readonly bytes: Buffer;
  readonly sha256: string;
  /** Whether another program has it open: what it has not saved yet is not in here. */
  readonly isOpen: boolean;
};

/**
 * Read a file whole, unless it is too large, empty or not a file. The hash is of exactly the bytes that are answered. One that another
 * program holds is tried for two seconds, then that is said (`E_FILE_OPEN_ELSEWHERE`).
 */
export const readBytes = async (file: string, openFile = open): Promise<Result<FileBytes>> => {
  const name = basename(file);
  if (isLockName(name)) return refuse(appError('E_SHEET_LOCK_FILE', { name }));
  try {
    const handle = await whileHeld(() => openFile(file, 'r'));
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) return refuse(appError('E_FILE_UNREADABLE', { name }));
      if (stat.size > SHEET_LIMITS.fileBytes)
        return refuse(
          appError('E_SHEET_FILE_TOO_LARGE', { name, max: SHEET_LIMITS.fileBytes / 1024 / 1024 }),
        );
      const bytes = await handle.readFile();
      if (bytes.length === 0) return refuse(appError('E_SHEET_EMPTY_FILE', { name }));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return ok({ name, bytes, sha256, isOpen: isOpenElsewhere(file) });
    } finally {
      await handle.close();
    }
  } catch (cause) {
    return refuse(heldFault(cause, file) ?? appError('E_FILE_UNREADABLE', { name }));
  }
};
