import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { writeSecretFile } from '../../../files/secret-file';
import type { Stretch } from '../../../files/stretch';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from '../../exchange/keys/age';
import { officeKeys } from '../../exchange/keys/keys';
import { bareCode, ensureRecoveryCode } from '../../exchange/keys/recovery-code';

/** A passphrase is shorter than a recovery code, so that each try costs so many times more (as a power of two). */
const PASSPHRASE_STEPS = 3;

const zKeyFile = z.object({
  format: z.literal(1),
  /** age's `age1…`: backups are encrypted to it, so that the daily one needs nobody. */
  recipient: z.string(),
  /** The secret half, sealed by age's passphrase mode; base64. */
  byPassphrase: z.string(),
  byRecoveryCode: z.string(),
  madeAt: z.string(),
});
export type BackupKey = z.infer<typeof zKeyFile>;

export const BACKUP_KEY_FILE = 'backup-key.json';

const pathIn = (keysFolder: string): string => join(keysFolder, BACKUP_KEY_FILE);

const sealed = async (secret: string, identity: string, workFactor: number): Promise<string> => {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(workFactor);
  encrypter.setPassphrase(secret);
  return Buffer.from(await encrypter.encrypt(identity)).toString('base64');
};

const opened = async (secret: string, bytes: Uint8Array): Promise<string | undefined> => {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(secret);
  try {
    return await decrypter.decrypt(bytes, 'text');
  } catch {
    return undefined;
  }
};

/** The key that backups are made with; undefined before a passphrase is set. A file that cannot be read counts as none: it is set anew. */
export const readBackupKey = (keysFolder: string): BackupKey | undefined => {
  const file = pathIn(keysFolder);
  if (!existsSync(file)) return undefined;
  try {
    return zKeyFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
};

const writeBackupKey = (keysFolder: string, key: BackupKey): void =>
  writeSecretFile(pathIn(keysFolder), `${JSON.stringify(key, null, 2)}\n`);

/** Make a key pair and seal its secret half twice. */
export const makeBackupKey = async (
  passphrase: string,
  code: string,
  madeAt: string,
  { N }: Stretch,
): Promise<BackupKey> => {
  const identity = await generateX25519Identity();
  return {
    format: 1,
    recipient: await identityToRecipient(identity),
    byPassphrase: await sealed(passphrase.normalize('NFC'), identity, Math.log2(N) + PASSPHRASE_STEPS),
    byRecoveryCode: await sealed(bareCode(code), identity, Math.max(1, Math.log2(N))),
    madeAt,
  };
};

/**
 * Set the backup passphrase: a new key pair, whose public half makes backups from now on (本公司默认值 for its least length). Earlier
 * backups keep the passphrase of their time. Refuses with `E_NOT_SET_UP`, `E_BACKUP_PASSPHRASE_SHORT` (`least` characters) and, where the
 * office's keys are gone or cannot be opened, like `officeKeys`: a second recovery code would close them for ever, and a backup without
 * the keys that others know is not the whole office.
 */
export const setBackupPassphrase = async (
  app: AppContext,
  passphrase: string,
  least: number,
): Promise<Result<BackupKey>> => {
  if ([...passphrase].length < least)
    return refuse(appError('E_BACKUP_PASSPHRASE_SHORT', { count: least }, 'passphrase'));
  if (app.officeCode() === '') return refuse(appError('E_NOT_SET_UP'));
  const keys = await officeKeys(app);
  if (!keys.ok) return keys;
  const key = await makeBackupKey(
    passphrase,
    ensureRecoveryCode(app.paths.keys),
    app.clock.now(),
    app.stretch,
  );
  writeBackupKey(app.paths.keys, key);
  return ok(key);
};

/** Whether a passphrase is the one that sealed this. */
export const opensBy = async (passphrase: string, byPassphrase: Uint8Array): Promise<boolean> =>
  (await opened(passphrase.normalize('NFC'), byPassphrase)) !== undefined;

/** The secret half out of what a backup carries, by passphrase or by recovery code; undefined when it is neither. */
export const identityBy = async (
  secret: string,
  byPassphrase: Uint8Array,
  byRecoveryCode: Uint8Array,
): Promise<string | undefined> =>
  (await opened(secret.normalize('NFC'), byPassphrase)) ?? (await opened(bareCode(secret), byRecoveryCode));
