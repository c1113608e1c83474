import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const shippedFile = (packaged: string): string | undefined => {
  const resources = (process as { readonly resourcesPath?: string }).resourcesPath;
  const shipped = resources === undefined ? undefined : join(resources, packaged);
  return shipped !== undefined && existsSync(shipped) ? shipped : undefined;
};

/** A file of our own `resources` folder: packaged beside the app, else in the tree, however deep a bundle stands in it. */
export const ownResourceFile = (packaged: string): string => {
  const shipped = shippedFile(packaged);
  if (shipped !== undefined) return shipped;
  for (let folder = __dirname; dirname(folder) !== folder; folder = dirname(folder)) {
    const file = join(folder, 'resources', packaged);
    if (existsSync(file)) return file;
  }
  throw new Error(`${packaged} is missing`);
};

/**
 * A file that is read from disk and not bundled: packaged beside the app's resources, else in the package it comes from.
 *
 * Only Electron's main process knows the place of the resources, so whoever works in a thread is told the path.
 */
export const resourceFile = (packaged: string, module: string): string => {
  const shipped = shippedFile(packaged);
  if (shipped !== undefined) return shipped;
  return createRequire(__filename).resolve(module);
};
