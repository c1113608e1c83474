import { randomBytes } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';

/** A file that stands whole on its disk under a temporary name: only its name is missing. */
export type StagedFile = { readonly publish: () => void; readonly drop: () => void };

/** Write a file beside its place, down to the disk. Whoever registers it publishes it in the same transaction, or drops it. */
export const stageFile = async (target: string, bytes: Uint8Array): Promise<StagedFile> => {
  const part = `${target}.${process.pid}-${randomBytes(6).toString('hex')}.part`;
  const drop = (): void => rmSync(part, { force: true });
  try {
    const file = await open(part, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (cause) {
    drop();
    throw cause;
  }
  return { publish: () => renameSync(part, target), drop };
};
