import { dirname } from 'node:path';
import { findElectron } from './find-electron.mts';
import { ensureNativeSqlite } from './native-sqlite.mts';
import { mustRunWithoutSandbox } from './sandbox.mts';
import { ensureLibraries } from './system-packages.mts';

export type Prepared = {
  readonly electron: string;
  readonly version: string;
  readonly env: NodeJS.ProcessEnv;
};

/**
 * Makes an Electron ready to run on this machine and says how.
 *
 * The returned environment makes electron-vite, `require('electron')` and Playwright all take the same one.
 */
export const prepareElectron = async (): Promise<Prepared> => {
  const found = await findElectron();
  await Promise.all([ensureLibraries(found.path), ensureNativeSqlite(found.version)]);
  const sandbox = mustRunWithoutSandbox() ? { NO_SANDBOX: '1' } : {};
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ELECTRON_EXEC_PATH: found.path,
    ELECTRON_MAJOR_VER: String(Number.parseInt(found.version, 10)),
    ELECTRON_OVERRIDE_DIST_PATH: dirname(found.path),
    TIDUI_ELECTRON_VERSION: found.version,
    ...sandbox,
  };
  delete env['ELECTRON_RUN_AS_NODE'];
  return { electron: found.path, version: found.version, env };
};
