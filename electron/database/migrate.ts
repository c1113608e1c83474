import { renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type Database from 'better-sqlite3';
import { privateFile, privateFolder } from '../files/private';
import { migrations } from './migrations';

/** The folder beside the database where copies made before a migration are kept. */
export const migrationBackupFolder = (databasePath: string): string => join(dirname(databasePath), 'backups');

const backUp = (raw: Database.Database, now: string): string => {
  const folder = migrationBackupFolder(raw.name);
  privateFolder(folder);
  const version = raw.pragma('user_version', { simple: true }) as number;
  const target = join(folder, `before-migration-${version}-${now.replace(/[:.]/g, '-')}.sqlite`);
  const part = `${target}.part`;
  try {
    raw.prepare('VACUUM INTO ?').run(part);
    privateFile(part);
    renameSync(part, target);
  } catch (cause) {
    rmSync(part, { force: true });
    throw cause;
  }
  return target;
};

/** Run every step above the file's `user_version`, each in a transaction of its own, so that a failed step leaves the one before it. */
export const migrate = (
  raw: Database.Database,
  options: { readonly backupFirst: boolean; readonly now: () => string },
): void => {
  if (options.backupFirst) backUp(raw, options.now());
  const current = raw.pragma('user_version', { simple: true }) as number;
  for (const step of migrations) {
    if (step.version <= current) continue;
    raw.transaction(() => {
      raw.exec(step.sql);
      raw.pragma(`user_version = ${step.version}`);
    })();
  }
};
