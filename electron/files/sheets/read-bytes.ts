import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { appError } from '../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import { SHEET_LIMITS } from './limits';

export type FileBytes = { readonly name: string; readonly bytes: Buffer; readonly sha256: string };

/** Read a file whole, unless it is too large, empty or not a file. The hash is of exactly the bytes that are answered. */
export const readBytes = async (file: string): Promise<Result<FileBytes>> => {
  const name = basename(file);
  try {
    const handle = await open(file, 'r');
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) return refuse(appError('E_FILE_UNREADABLE', { name }));
      if (stat.size > SHEET_LIMITS.fileBytes)
        return refuse(
          appError('E_SHEET_FILE_TOO_LARGE', { name, max: SHEET_LIMITS.fileBytes / 1024 / 1024 }),
        );
      const bytes = await handle.readFile();
      if (bytes.length === 0) return refuse(appError('E_SHEET_EMPTY_FILE', { name }));
      return ok({ name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') });
    } finally {
      await handle.close();
    }
  } catch {
    return refuse(appError('E_FILE_UNREADABLE', { name }));
  }
};
