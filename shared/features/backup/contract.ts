import { z } from 'zod';
import { action, query } from '../../ipc/define-contract';
import { zNothing } from '../../kernel/fields';
import { zFileToken, zOpening, zPassphrase, zSecret } from './schema';
import type { BackupMade, BackupState, Loss, Restored, RestorePreview } from './types';

export const backupContract = {
  getBackups: query('backup.read', zNothing).returns<BackupState>(),
  /** The last good backup, for the desk. */
  getLast: query('backup.read', zNothing).returns<Pick<BackupState, 'last' | 'daysOld' | 'sameDisk'>>(),
  /** What is missing of an office that is not whole; null when nothing is. */
  getLoss: query('backup.read', zNothing).returns<Loss | null>(),
  /** Asks for the folder of the daily backup; null when the person cancels. Works before the first set-up. */
  chooseFolder: action('backup.manage', zNothing).returns<{
    readonly folder: string;
    readonly sameDisk: boolean;
  } | null>(),
  setPassphrase: action('backup.manage', zPassphrase).returns<{ readonly recoveryCodeFile: string | null }>(),
  makeBackup: action('backup.manage', zNothing).returns<BackupMade>(),
  /** Asks where to save it; null when the person cancels. */
  makeBackupElsewhere: action('backup.manage', zNothing).returns<BackupMade | null>(),
  chooseBackup: action('backup.restore', zNothing).returns<{
    readonly file: string;
    readonly name: string;
  } | null>(),
  previewRestore: action('backup.restore', zOpening).returns<RestorePreview>(),
  /** The same for a state that was kept aside on this computer: it needs no passphrase. */
  previewKept: action('backup.restore', zFileToken).returns<RestorePreview>(),
  /** Replaces the office by what was previewed last. */
  restore: action('backup.restore', zNothing).returns<Restored>(),
  /** Sets what is left of a lost office aside, so that a new one can be set up. */
  setAside: action('backup.restore', z.object({ words: zSecret })).returns<{ readonly kept: string }>(),
} as const;
