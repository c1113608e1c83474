import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type Database from 'better-sqlite3';
import { migrations } from './migrations';

/** The folder beside the database where copies made before a migration are kept. */
export const migrationBackupFolder = (databasePath: string): string => join(dirname(databasePath), 'backups');

const backUp = (raw: Database.Database, now: string): string => {
  const folder = migrationBackupFolder(raw.name);
  mkdirSync(folder, { recursive: true });
  const version = raw.pragma('user_version', { simple: true }) as number;
  const target = join(folder, `before-migration-${version}-${now.replace(/[:.]/g, '-')}.sqlite`);
  raw.prepare('VACUUM INTO ?').run(target);
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
