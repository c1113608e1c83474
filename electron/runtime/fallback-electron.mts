import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDir, withLock } from './cache.mts';

export const fallbackVersion = '33.2.1';

/** Raised whenever the steps below change, so that a folder made by older steps is not used again. */
const recipe = 2;

const home = (): string => cacheDir('electron', `${fallbackVersion}-linux-x64-${recipe}`);

/** Whether an earlier call has made the fallback. */
export const fallbackIsReady = (): boolean => existsSync(join(home(), '.complete'));

/** The path of the fallback's executable; makes it on the first call (about 15 s), then answers at once. */
export const fallbackElectron = async (): Promise<string> => {
  const executable = join(home(), 'electron');
  if (fallbackIsReady()) return executable;
  await withLock(`electron-${fallbackVersion}`, async () => {
    // Loaded only then: what unpacks and packs takes longer to load than most commands take to run.
    const { makeFallback } = await import('./make-fallback.mts');
    if (!fallbackIsReady()) await makeFallback(home(), fallbackVersion);
  });
  return executable;
};
