import { randomBytes } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';

/** A file that stands whole on its disk under a temporary name: only its name is missing. `drop` takes it away, published or not. */
export type StagedFile = { readonly publish: () => void; readonly drop: () => void };

/** Write a file beside its place, down to the disk. Whoever registers it publishes it in the same transaction, or drops it. */
export const stageFile = async (target: string, bytes: Uint8Array): Promise<StagedFile> => {
  const part = `${target}.${process.pid}-${randomBytes(6).toString('hex')}.part`;
  let place = part;
  const drop = (): void => rmSync(place, { force: true });
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
  const publish = (): void => {
    renameSync(part, target);
    place = target;
  };
  return { publish, drop };
};
