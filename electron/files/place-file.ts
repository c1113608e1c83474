import { renameSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { isHeld } from './open-elsewhere';

/** Milliseconds between tries, and after how many of them to give up. */
const PAUSE = 100;
const PATIENCE = 2000;

/** Do something with a file; while another program holds it, try again for two seconds. Then what the system answered is thrown. */
export const whileHeld = async <T>(act: () => Promise<T>): Promise<T> => {
  for (let waited = 0; ; waited += PAUSE) {
    try {
      return await act();
    } catch (cause) {
      if (!isHeld(cause) || waited >= PATIENCE) throw cause;
    }
    await setTimeout(PAUSE);
  }
};

/**
 * Give a finished file its name. While another program holds the file of that name it is tried again for two seconds; then what the
 * system answered is thrown.
 */
export const placeFile = (from: string, to: string, move = rename): Promise<void> =>
  whileHeld(() => move(from, to));

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
