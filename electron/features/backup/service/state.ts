import { existsSync } from 'node:fs';
import type { BackupState } from '../../../../shared/features/backup/types';
import type { ErrorCode } from '../../../../shared/kernel/errors';
import { ok, type Result } from '../../../../shared/kernel/result';
import { describeError } from '../../../../shared/locales/translate';
import type { AppContext } from '../../../app-context';
import { findOwnOffice } from '../../../database/own-office';
import { transact } from '../../../database/transact';
import { readBackupPlace, writeBackupPlace } from '../../../files/backup-place';
import { recoveryCodeFile } from '../../exchange/keys/recovery-code';
import { standardInForce } from '../../standards/repository';
import { readBackupKey } from '../file/key';
import { daysSinceBackup, isSameDisk } from './last';
import { type FoundBackup, listBackups } from './list';

/** Where backups go, the last good one, and everything at hand to restore from. */
export const readBackups = async (
  app: AppContext,
  remember: (found: FoundBackup) => string,
): Promise<Result<Omit<BackupState, 'restored' | 'refused'>>> => {
  const { everyHours, passphraseMin } = standardInForce(app.db, 'backup', app.clock.today()).body;
  const { folder, last, failed } = readBackupPlace(app.paths.data);
  const code = recoveryCodeFile(app.paths.keys);
  return ok({
    folder,
    sameDisk: folder !== null && isSameDisk(folder, app.paths.data),
    reachable: folder !== null && existsSync(folder),
    passphraseSetAt: readBackupKey(app.paths.keys)?.madeAt ?? null,
    recoveryCodeFile: existsSync(code) ? code : null,
    last,
    daysOld: daysSinceBackup(app),
    everyHours,
    passphraseMin,
    failed:
      failed === null
        ? null
        : {
            at: failed.at,
            ...describeError(app.t, { code: failed.code as ErrorCode, params: failed.params }),
          },
    items: await listBackups(app, remember),
  });
};

/** Keep the folder of the daily backup. Before the first set-up there is nobody to enter into the audit log. */
export const keepFolder = (
  app: AppContext,
  folder: string,
): Result<{ folder: string; sameDisk: boolean }> => {
  const before = readBackupPlace(app.paths.data).folder;
  writeBackupPlace(app.paths.data, { folder });
  const answer = { folder, sameDisk: isSameDisk(folder, app.paths.data) };
  if (findOwnOffice(app.db) === undefined || before === folder) return ok(answer);
  return transact(app, 'backup.chooseFolder', (tx) => {
    tx.note({ kind: 'backup', id: 'folder', before: { folder: before }, after: { folder } });
    return ok(answer);
  });
};
