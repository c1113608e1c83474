import { randomBytes } from 'node:crypto';
import { existsSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { BACKUP_EXTENSION } from '../../../../shared/features/backup/schema';
import type { BackedUpKeys, BackupMade, BackupReason } from '../../../../shared/features/backup/types';
import { localTimeOf } from '../../../../shared/kernel/dates';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { transact } from '../../../database/transact';
import { readBackupPlace, writeBackupPlace } from '../../../files/backup-place';
import { sweepParts } from '../../../files/sweep';
import { officeKeys } from '../../exchange/keys/keys';
import { findRecoveryCode } from '../../exchange/keys/recovery-code';
import { makeJob } from '../jobs';
import { thinBackups } from './list';

/** The name of a backup in a folder that is thinned: 备份_BJ01_2026-11-26_021855.tdb. */
const fileName = (app: AppContext): string => {
  const now = app.clock.now();
  const [day = '', time = ''] = localTimeOf(now).split(/[T ]/);
  return app.t('backup.fileName', {
    code: app.officeCode(),
    stamp: `${day}_${time.replaceAll(':', '')}${now.slice(17, 19)}`,
  });
};

/** Whether the app itself gave a file its name, in whatever language. */
const isOwnName = (name: string): boolean =>
  /^(\p{Script=Han}+|backup)_[A-Z0-9]+_\d{4}-\d\d-\d\d_\d+\.tdb$/u.test(name);

type KeysToSeal = { readonly keys: BackedUpKeys; readonly openKeys: string | null };

/** The open keys to seal inside; where this program cannot open them the closed file alone goes along, if there is one. */
const keysToSeal = async (app: AppContext): Promise<KeysToSeal> => {
  const own = await officeKeys(app);
  if (!own.ok) {
    const { code } = own.error;
    return {
      keys: code === 'E_KEYS_MISSING' || code === 'E_KEYS_DAMAGED' ? 'none' : 'closed',
      openKeys: null,
    };
  }
  const { signKey, recipient, signPrivate, identity } = own.value;
  const recoveryCode = findRecoveryCode(app.paths.keys) ?? null;
  return {
    keys: 'open',
    openKeys: JSON.stringify({ signKey, recipient, signPrivate, identity, recoveryCode }),
  };
};

/**
 * The temporary name beside a backup that is being written. No two writers share one; and no process is named in it, because the folder
 * may be of several computers.
 */
const partOf = (target: string): string =>
  join(dirname(target), `.${basename(target)}.${randomBytes(4).toString('hex')}.part`);

/** A file ending in .tdb, or the app's own name in a folder: `E_BACKUP_EXTENSION`, `E_BACKUP_FOLDER_AWAY`. */
const targetOf = (app: AppContext, out: string): Result<string> => {
  if (existsSync(out) && statSync(out).isDirectory()) return ok(join(out, fileName(app)));
  if (extname(out).toLowerCase() !== BACKUP_EXTENSION)
    return refuse(appError('E_BACKUP_EXTENSION', { name: basename(out) }));
  return existsSync(dirname(out))
    ? ok(out)
    : refuse(appError('E_BACKUP_FOLDER_AWAY', { folder: dirname(out) }));
};

/** The folder that was chosen, if it can be reached: `E_BACKUP_NO_FOLDER`, `E_BACKUP_FOLDER_AWAY`. */
const chosenFolder = (app: AppContext): Result<string> => {
  const { folder } = readBackupPlace(app.paths.data);
  if (folder === null) return refuse(appError('E_BACKUP_NO_FOLDER'));
  return existsSync(folder) ? ok(folder) : refuse(appError('E_BACKUP_FOLDER_AWAY', { folder }));
};

/** Remove what the rule no longer keeps; answers the names. Copies before a migration are thinned, too, where no backup is ever made. */
export const thinByRule = async (app: AppContext): Promise<readonly string[]> =>
  (await thinBackups(app, isOwnName)).map((path) => basename(path));

/**
 * Make a backup, read it back, enter it into the audit log, and thin the folder by the rule. `out` is a file ending in .tdb or a folder;
 * null is the folder that was chosen. An office whose keys are gone is backed up all the same, and the answer says that they are not in it.
 * Refuses like `performBackup` and with `E_NOT_SET_UP`, `E_BACKUP_NO_FOLDER`, `E_BACKUP_EXTENSION`, `E_JOB_CANCELLED`; then nothing is
 * left of the file.
 */
export const makeBackup = async (
  app: AppContext,
  { out, reason }: { readonly out: string | null; readonly reason: BackupReason },
): Promise<Result<BackupMade>> => {
  // In a lost office nothing is written, its keys least of all.
  if (app.officeCode() === '') return refuse(appError('E_NOT_SET_UP'));
  const folder = out === null ? chosenFolder(app) : ok(out);
  if (!folder.ok) return folder;
  const target = targetOf(app, folder.value);
  if (!target.ok) return target;
  // An office that only ever works unattended is swept here.
  await sweepParts(app.paths);
  const { keys, openKeys } = await keysToSeal(app);
  const part = partOf(target.value);
  const made = await app.jobs.run(app, makeJob, { target: target.value, part, reason, openKeys });
  if (!made.ok) {
    // The process may have been killed before it could do so.
    rmSync(part, { force: true });
    await sweepParts(app.paths);
    return made;
  }
  const { file, madeAt, size, sha256 } = made.value;
  const last = { at: madeAt, file: basename(file), folder: dirname(file), size, reason };
  writeBackupPlace(app.paths.data, { last, failed: null });
  const noted = await app.queue.run(() =>
    transact(app, 'backup.makeBackup', (tx) => {
      tx.note({ kind: 'backup', id: basename(file), before: null, after: { madeAt, reason, size, sha256 } });
      return ok(true as const);
    }),
  );
  if (!noted.ok) return noted;
  return ok({ ...made.value, keys, removed: await thinByRule(app) });
};
