import { daysBetween, localDayOf } from '../../../../shared/kernel/dates';
import type { AppContext } from '../../../app-context';
import { findOwnOffice } from '../../../database/own-office';
import { readBackupPlace, writeBackupPlace } from '../../../files/backup-place';
import { sweepParts } from '../../../files/sweep';
import { standardInForce } from '../../standards/repository';
import { readBackupKey } from '../file/key';
import { makeBackup, thinByRule } from './backup';

/** The window has drawn its first page by then. */
const FIRST_LOOK_MS = 10_000;
const NEXT_LOOK_MS = 10 * 60_000;
const MS_PER_HOUR = 3_600_000;

/**
 * Whether a backup is due by itself: a folder and a passphrase are set, and the last good one is older than the standard's `everyHours`
 * (本公司默认值). A last one that a wrong clock dated into the future counts for its day only.
 */
export const isBackupDue = (app: AppContext): boolean => {
  if (findOwnOffice(app.db) === undefined) return false;
  const { folder, last } = readBackupPlace(app.paths.data);
  if (folder === null || readBackupKey(app.paths.keys) === undefined) return false;
  if (last === null || daysBetween(app.clock.today(), localDayOf(last.at)) > 0) return true;
  const { everyHours } = standardInForce(app.db, 'backup', app.clock.today()).body;
  return Date.parse(app.clock.now()) - Date.parse(last.at) >= everyHours * MS_PER_HOUR;
};

/** Make the backup of the day if it is due. A failure is kept for the desk, and tried again at the next look. */
export const backUpIfDue = async (app: AppContext): Promise<void> => {
  if (!isBackupDue(app)) return;
  const made = await makeBackup(app, { out: null, reason: 'daily' });
  if (!made.ok) {
    const { code, params = {} } = made.error;
    writeBackupPlace(app.paths.data, { failed: { at: app.clock.now(), code, params: { ...params } } });
  }
  app.notify({ type: 'changed', kinds: ['backup'] });
};

const isIdle = async (app: AppContext): Promise<boolean> => {
  const { powerMonitor } = await import('electron');
  const { idleSeconds } = standardInForce(app.db, 'backup', app.clock.today()).body;
  return powerMonitor.getSystemIdleTime() >= idleSeconds;
};

/** Look after the daily backup of an office that is shown: soon after the start, then whenever nobody is at the computer. */
export const startDaily = (app: AppContext): void => {
  if (app.loss !== undefined) return;
  let first = true;
  const look = async (): Promise<void> => {
    if (!app.db.raw.open) return;
    const now = first;
    first = false;
    if (now) {
      await sweepParts(app.paths);
      if (findOwnOffice(app.db) !== undefined) await thinByRule(app);
    }
    if (isBackupDue(app) && (now || (await isIdle(app)))) await backUpIfDue(app);
    setTimeout(() => void look(), NEXT_LOOK_MS).unref();
  };
  setTimeout(() => void look(), FIRST_LOOK_MS).unref();
};
