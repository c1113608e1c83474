import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export const projectRoot = resolve(import.meta.dirname, '../..');

/** Where prepared runtimes are kept between clones: the user's cache folder. */
export const cacheDir = (...parts: readonly string[]): string => {
  const base =
    process.env['XDG_CACHE_HOME'] ||
    (process.platform === 'win32'
      ? process.env['LOCALAPPDATA'] || join(homedir(), 'AppData', 'Local')
      : process.platform === 'darwin'
        ? join(homedir(), 'Library', 'Caches')
        : join(homedir(), '.cache'));
  return join(base, 'tidui', ...parts);
};

const holderIsGone = (lock: string): boolean => {
  try {
    process.kill(Number(readFileSync(join(lock, 'pid'), 'utf8')), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
};

/**
 * Runs `work` while holding a named lock.
 *
 * Two commands started at once in one tree (an editor's build and a test run) must not both unpack 260 MB.
 * A lock whose process is gone is taken over.
 */
export const withLock = async <T,>(name: string, work: () => Promise<T>): Promise<T> => {
  const lock = cacheDir('locks', name);
  mkdirSync(dirname(lock), { recursive: true });
  for (let waited = 0; ; waited += 200) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (holderIsGone(lock) || waited > 15 * 60_000) rmSync(lock, { recursive: true, force: true });
      else await sleep(200);
    }
  }
  try {
    writeFileSync(join(lock, 'pid'), String(process.pid));
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
};
