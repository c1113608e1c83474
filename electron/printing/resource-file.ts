import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * A file that is read from disk and not bundled: packaged beside the app's resources, else in the package it comes from.
 *
 * Only Electron's main process knows the place of the resources, so whoever works in a thread is told the path.
 */
export const resourceFile = (packaged: string, module: string): string => {
  const resources = (process as { readonly resourcesPath?: string }).resourcesPath;
  const shipped = resources === undefined ? undefined : join(resources, packaged);
  if (shipped !== undefined && existsSync(shipped)) return shipped;
  return createRequire(__filename).resolve(module);
};
