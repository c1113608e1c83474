import { renameSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** What the system answers while another program (Excel, a virus scanner, a synced folder) holds the file. */
const HELD = ['EACCES', 'EBUSY', 'EPERM'];
/** Milliseconds between tries, and after how many of them to give up. */
const PAUSE = 100;
const PATIENCE = 2000;

const isHeld = (cause: unknown): boolean =>
  cause instanceof Error && 'code' in cause && HELD.includes(String(cause.code));

/**
 * Give a finished file its name. While another program holds the file of that name it is tried again for two seconds; then what the
 * system answered is thrown.
 */
export const placeFile = async (from: string, to: string, move = rename): Promise<void> => {
  for (let waited = 0; ; waited += PAUSE) {
    try {
      return await move(from, to);
    } catch (cause) {
      if (!isHeld(cause) || waited >= PATIENCE) throw cause;
    }
    await setTimeout(PAUSE);
  }
};

/** The same inside a transaction, which cannot wait in any other way. */
export const placeFileNow = (from: string, to: string, move = renameSync): void => {
  const nothing = new Int32Array(new SharedArrayBuffer(4));
  for (let waited = 0; ; waited += PAUSE) {
    try {
      move(from, to);
      return;
    } catch (cause) {
      if (!isHeld(cause) || waited >= PATIENCE) throw cause;
    }
    Atomics.wait(nothing, 0, 0, PAUSE);
  }
};
