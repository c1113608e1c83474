import type { Loss } from '../../../../shared/features/backup/types';
import type { AppContext } from '../../../app-context';
import { readBackupPlace } from '../../../files/backup-place';
import type { OfficeLoss } from '../../../files/office-loss';
import { type FoundBackup, listBackups } from './list';

/** What is missing of a lost office, what is left, and what it can be restored from. */
export const readLoss = async (
  app: AppContext,
  { database, found }: OfficeLoss,
  remember: (found: FoundBackup) => string,
): Promise<Loss> => ({
  database,
  path: app.paths.database,
  found,
  backups: await listBackups(app, remember),
  backupFolder: readBackupPlace(app.paths.data).folder,
  words: app.t('common.loss.words'),
});
