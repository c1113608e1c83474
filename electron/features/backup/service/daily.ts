import { daysBetween, localDayOf } from '../../../../shared/kernel/dates';
import type { AppContext } from '../../../app-context';
import { findOwnOffice } from '../../../database/own-office';
import { readBackupPlace, writeBackupPlace } from '../../../files/backup-place';
import { sweepParts } from '../../../files/sweep';
import { standardInForce } from '../../standards/repository';
import { readBackupKey } from '../file/key';
import { makeBackup, thinByRule } from './backup';

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

/** Soon after the start: what kills left is swept, what the rule no longer keeps goes, and a backup that is due is made. */
export const lookAtStart = async (app: AppContext): Promise<void> => {
  await sweepParts(app.paths);
  if (findOwnOffice(app.db) !== undefined) await thinByRule(app);
  await backUpIfDue(app);
};

/** Later on: only while nobody is at the computer. */
export const lookWhenIdle = async (app: AppContext): Promise<void> => {
  if (isBackupDue(app) && (await isIdle(app))) await backUpIfDue(app);
};
