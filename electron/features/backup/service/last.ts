import { statSync } from 'node:fs';
import type { BackupState } from '../../../../shared/features/backup/types';
import { daysBetween, localDayOf } from '../../../../shared/kernel/dates';
import type { AppContext } from '../../../app-context';
import { readBackupPlace } from '../../../files/backup-place';

/** Whether two places share a disk, so that one is lost with the other. */
export const isSameDisk = (folder: string, dataDir: string): boolean => {
  try {
    return statSync(folder).dev === statSync(dataDir).dev;
  } catch {
    return false;
  }
};

/** How old the last good backup is, in days; null before the first. */
export const daysSinceBackup = (app: AppContext): number | null => {
  const { last } = readBackupPlace(app.paths.data);
  return last === null ? null : daysBetween(localDayOf(last.at), app.clock.today());
};

/** The last good backup, and how safe its place is. */
export const readLast = (app: AppContext): Pick<BackupState, 'last' | 'daysOld' | 'sameDisk'> => {
  const { last } = readBackupPlace(app.paths.data);
  return {
    last,
    daysOld: daysSinceBackup(app),
    sameDisk: last !== null && isSameDisk(last.folder, app.paths.data),
  };
};
