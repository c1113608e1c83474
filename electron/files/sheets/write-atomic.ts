import { randomUUID } from 'node:crypto';
import { open, type rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { appError } from '../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import { heldFault } from '../open-elsewhere';
import { placeFile } from '../place-file';

const isDiskFull = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && cause.code === 'ENOSPC';

/** Write a file so that it is there whole or not at all: beside its place, to the disk, then renamed onto it. */
export const writeAtomic = async (
  file: string,
  bytes: Uint8Array,
  move?: typeof rename,
): Promise<Result<true>> => {
  const part = join(dirname(file), `.${randomUUID()}.part`);
  try {
    const handle = await open(part, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await placeFile(part, file, move);
    return ok(true);
  } catch (cause) {
    await rm(part, { force: true }).catch(() => undefined);
    return refuse(
      isDiskFull(cause)
        ? appError('E_DISK_FULL')
        : (heldFault(cause, file) ?? appError('E_FILE_UNWRITABLE', { name: basename(file) })),
    );
  }
};
