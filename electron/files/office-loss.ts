import { existsSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type AppError, appError } from '../../shared/kernel/errors';
import type { Translate } from '../../shared/locales/translate';
import type { OfficePaths } from '../app-context';
import { readBackupPlace } from './backup-place';

export type LostDatabase = 'missing' | 'empty' | 'dangling' | 'blank' | 'damaged';
export type LeftPart = 'keys' | 'attachments' | 'packages' | 'backups';

/** An office that is not whole: what is wrong with its database, and what is left beside it. */
export type OfficeLoss = { readonly database: LostDatabase; readonly found: readonly LeftPart[] };

const isFilled = (folder: string): boolean => {
  try {
    return readdirSync(folder).length > 0;
  } catch {
    return false;
  }
};

/** What of an office lies beside its database. */
export const leftParts = (paths: OfficePaths): readonly LeftPart[] =>
  (['keys', 'attachments', 'packages', 'backups'] as const).filter((part) => isFilled(paths[part]));

const databaseState = (path: string): 'there' | 'missing' | 'empty' | 'dangling' => {
  const link = lstatSync(path, { throwIfNoEntry: false });
  if (link === undefined) return 'missing';
  if (!existsSync(path)) return 'dangling';
  return statSync(path).size === 0 ? 'empty' : 'there';
};

/**
 * Whether an office is lost, judged before its database is opened or made: a database that is missing or empty beside keys, attachments,
 * packages or backups, or a link that leads nowhere. A folder with nothing in it is a new office. Undefined when nothing is lost.
 */
export const findLoss = (paths: OfficePaths): OfficeLoss | undefined => {
  const database = databaseState(paths.database);
  if (database === 'there') return undefined;
  const found = leftParts(paths);
  return database !== 'dangling' && found.length === 0 ? undefined : { database, found };
};

/** A sound database without an office beside what only an office leaves behind: somebody's database was replaced by a new one. */
export const findBlankLoss = (paths: OfficePaths): OfficeLoss | undefined => {
  const found = leftParts(paths).filter((part) => part !== 'backups');
  return found.length === 0 ? undefined : { database: 'blank', found };
};

/** Where something to restore from lies: the chosen folder, and this office's own. */
export const backupFolders = (paths: OfficePaths): readonly string[] => {
  const { folder } = readBackupPlace(paths.data);
  return folder === null || folder === paths.backups ? [paths.backups] : [folder, paths.backups];
};

const RESTORABLE = /\.tdb$|^before-(restore|set-up)-|^before-migration-.*\.sqlite$/;

/** Whether something is there to restore: a kept state may be what was left of a loss, without its database. */
const isRestorable = (path: string): boolean => {
  const database = path.endsWith('.tdb') || path.endsWith('.sqlite') ? path : join(path, 'tidui.sqlite');
  return (statSync(database, { throwIfNoEntry: false })?.size ?? 0) > 0;
};

/** The newest in each folder, by name, and how many there are. */
const sayBackups = (t: Translate, paths: OfficePaths): string => {
  const said = backupFolders(paths).flatMap((place) => {
    if (!isFilled(place)) return [];
    const dated = readdirSync(place)
      .filter((name) => RESTORABLE.test(name) && isRestorable(join(place, name)))
      .map((name) => ({ name, at: statSync(join(place, name)).mtimeMs }))
      .sort((a, b) => b.at - a.at);
    const [newest] = dated;
    return newest === undefined
      ? []
      : [t('common.loss.backups', { count: dated.length, name: newest.name, place })];
  });
  return said.length === 0 ? t('common.loss.noBackups') : said.join('; ');
};

/** The refusal of everything but a restore in a lost office: `E_OFFICE_LOST`. */
export const lossError = (t: Translate, paths: OfficePaths, { database, found }: OfficeLoss): AppError =>
  appError('E_OFFICE_LOST', {
    how: t(`common.loss.how.${database}`),
    path: paths.database,
    found: found.length === 0 ? '–' : found.map((part) => t(`common.loss.part.${part}`)).join(', '),
    backups: sayBackups(t, paths),
    words: t('common.loss.words'),
  });
