import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { backupsToRemove } from '../../../../shared/features/backup/rules/thin';
import type { BackupItem, BackupReason } from '../../../../shared/features/backup/types';
import type { AppContext } from '../../../app-context';
import { backupFolders } from '../../../files/office-loss';
import { standardInForce } from '../../standards/repository';
import { peekBackup } from '../file/open';

/** Something to restore from, by its path, which stays in main. */
export type FoundBackup = Omit<BackupItem, 'token'> & { readonly path: string; readonly code: string };

/** A sealed backup may have been given such a name, too. */
const KEPT = /^before-(restore|set-up)-(.+)(?<!\.tdb)$/;
const COPY = /^before-migration-\d+-(.+)\.sqlite$/;

/** A time as it stands in the name of a folder of ours: `2026-11-26T02-18-55-123Z`. */
const instantOf = (said: string): string =>
  said.replace(
    /T(\d{2})-(\d{2})-(\d{2})(?:-(\d+))?Z$/,
    (_all, h, m, s, ms = '000') => `T${h}:${m}:${s}.${ms}Z`,
  );

export const stampOf = (now: string): string => now.replace(/[:.]/g, '-');

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

const keptAside = (place: string, name: string): FoundBackup | undefined => {
  const kept = KEPT.exec(name);
  const at = kept?.[2] ?? COPY.exec(name)?.[1];
  if (at === undefined) return undefined;
  const path = join(place, name);
  const reason: BackupReason =
    kept === null ? 'beforeMigration' : kept[1] === 'restore' ? 'beforeRestore' : 'beforeSetUp';
  const database = kept === null ? path : join(path, 'tidui.sqlite');
  const size = statSync(database, { throwIfNoEntry: false })?.size ?? 0;
  return { path, name, place, madeAt: instantOf(at), reason, office: '', code: '', size, kept: true };
};

const sealedFile = async (place: string, name: string): Promise<FoundBackup | undefined> => {
  const path = join(place, name);
  const head = await peekBackup(path);
  if (head === undefined) return undefined;
  const { madeAt, reason, office } = head;
  return {
    path,
    name,
    place,
    madeAt,
    reason,
    office: office.name,
    code: office.code,
    size: statSync(path).size,
    kept: false,
  };
};

/** When and why a state was kept aside, told by its name; null for a sealed backup. */
export const describeKept = (path: string): Pick<FoundBackup, 'madeAt' | 'reason'> | null => {
  const found = existsSync(path) ? keptAside(dirname(path), basename(path)) : undefined;
  return found === undefined ? null : { madeAt: found.madeAt, reason: found.reason };
};

/** Everything that was kept, the newest first: sealed backups in the chosen folder and here, states that were kept aside here. */
const findBackups = async (app: AppContext): Promise<readonly FoundBackup[]> => {
  const found: FoundBackup[] = [];
  for (const place of backupFolders(app.paths))
    for (const name of namesIn(place)) {
      const aside = place === app.paths.backups ? keptAside(place, name) : undefined;
      const one = aside ?? (name.endsWith('.tdb') ? await sealedFile(place, name) : undefined);
      if (one !== undefined) found.push(one);
    }
  return found.sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1));
};

/** What of it opens, for the page; what was left of a loss without its database is only kept. `remember` answers the token of each. */
export const listBackups = async (
  app: AppContext,
  remember: (found: FoundBackup) => string,
): Promise<readonly BackupItem[]> =>
  (await findBackups(app))
    .filter(({ size }) => size > 0)
    .map((found) => {
      const { path: _path, code: _code, ...item } = found;
      return { ...item, token: remember(found) };
    });

/**
 * Remove what the rule no longer keeps (`backupsToRemove`): this office's own backups in the chosen folder, and the states kept aside here.
 * Files of other offices and files with names of their own are nobody's to remove. Answers the names.
 */
export const thinBackups = async (
  app: AppContext,
  ownName: (name: string) => boolean,
): Promise<readonly string[]> => {
  const today = app.clock.today();
  const policy = standardInForce(app.db, 'backup', today).body;
  const code = app.officeCode();
  const all = (await findBackups(app)).filter((one) => one.kept || (one.code === code && ownName(one.name)));
  const removed: string[] = [];
  for (const kept of [true, false]) {
    const group = all.filter((one) => one.kept === kept).map((one) => ({ ...one, id: one.path }));
    for (const path of backupsToRemove(group, today, policy)) {
      rmSync(path, { recursive: true, force: true });
      removed.push(path);
    }
  }
  return removed;
};
