import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { layOutFingerprint } from '../../../../shared/features/exchange/rules/fingerprint';
import type { KeyProtection, OwnKeys } from '../../../../shared/features/exchange/types';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import { writeSecretFile } from '../../../files/secret-file';
import { listLogs, listPeers } from '../repository';
import { generateX25519Identity, identityToRecipient } from './age';
import { ensureRecoveryCode, findRecoveryCode, recoveryCodeFile, seal, unseal } from './recovery-code';

/** What another office may know. `signKey`: Ed25519, 32 bytes base64url; `recipient`: age's `age1…`. */
export type PublicKeys = { readonly signKey: string; readonly recipient: string };
/** `signPrivate`: Ed25519 in PKCS #8, base64; `identity`: age's `AGE-SECRET-KEY-1…`. Lives in memory only. */
export type OfficeKeys = PublicKeys & {
  readonly fingerprint: string;
  readonly signPrivate: string;
  readonly identity: string;
};

const zSealed = z.object({ salt: z.string(), nonce: z.string(), tag: z.string(), body: z.string() });
const zKeyFile = z.object({
  format: z.literal(1),
  signKey: z.string(),
  recipient: z.string(),
  protection: z.enum(['system', 'recoveryCode']),
  wrapped: z.string().optional(),
  sealed: zSealed.optional(),
});
const zSecrets = z.object({ signPrivate: z.string(), identity: z.string() });
type KeyFile = z.infer<typeof zKeyFile>;

export const KEY_FILE = 'office-keys.json';
const keyFilePath = (app: AppContext): string => join(app.paths.keys, KEY_FILE);

/** The short form of an office's two public keys, for comparing by telephone. */
export const fingerprintOf = (keys: PublicKeys): string =>
  layOutFingerprint(
    createHash('sha256').update(`tidui-keys-1\n${keys.signKey}\n${keys.recipient}\n`).digest('hex'),
  );

export const signBytes = (keys: Pick<OfficeKeys, 'signPrivate'>, bytes: Uint8Array): Uint8Array =>
  sign(
    null,
    bytes,
    createPrivateKey({ key: Buffer.from(keys.signPrivate, 'base64'), format: 'der', type: 'pkcs8' }),
  );

/** Whether `signature` is this key's over these very bytes; a malformed key or signature is simply not. */
export const isSignedBy = (signKey: string, bytes: Uint8Array, signature: Uint8Array): boolean => {
  try {
    return verify(
      null,
      bytes,
      createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: signKey }, format: 'jwk' }),
      signature,
    );
  } catch {
    return false;
  }
};

const readKeyFile = (app: AppContext): Result<KeyFile | undefined> => {
  const path = keyFilePath(app);
  if (!existsSync(path)) return ok(undefined);
  try {
    return ok(zKeyFile.parse(JSON.parse(readFileSync(path, 'utf8'))));
  } catch {
    return refuse(appError('E_KEYS_DAMAGED'));
  }
};

const open = async (app: AppContext, file: KeyFile): Promise<Result<OfficeKeys>> => {
  let text: string | undefined;
  if (file.protection === 'system') {
    text =
      file.wrapped === undefined ? undefined : app.keyProtector?.reveal(Buffer.from(file.wrapped, 'base64'));
    if (text === undefined) return refuse(appError('E_KEYS_LOCKED_BY_SYSTEM'));
  } else {
    const code = findRecoveryCode(app.paths.keys);
    text =
      code === undefined || file.sealed === undefined
        ? undefined
        : await unseal(code, file.sealed, app.stretch);
    if (text === undefined) return refuse(appError('E_KEYS_NEED_CODE'));
  }
  const secrets = zSecrets.safeParse(JSON.parse(text));
  if (!secrets.success) return refuse(appError('E_KEYS_DAMAGED'));
  const { signKey, recipient } = file;
  return ok({ signKey, recipient, fingerprint: fingerprintOf(file), ...secrets.data });
};

/** What keeps secrets here. */
type Keeper = Pick<AppContext, 'keyProtector' | 'stretch'>;

/** Close an office's keys with what this computer has, into the folder of its keys. */
export const keepKeys = async (
  { keyProtector, stretch }: Keeper,
  keysFolder: string,
  { signKey, recipient, signPrivate, identity }: Omit<OfficeKeys, 'fingerprint'>,
): Promise<void> => {
  const secrets = JSON.stringify({ signPrivate, identity });
  const wrapping =
    keyProtector === undefined
      ? {
          protection: 'recoveryCode' as const,
          sealed: await seal(ensureRecoveryCode(keysFolder), secrets, stretch),
        }
      : {
          protection: 'system' as const,
          wrapped: Buffer.from(keyProtector.protect(secrets)).toString('base64'),
        };
  writeSecretFile(
    join(keysFolder, KEY_FILE),
    `${JSON.stringify({ format: 1, signKey, recipient, ...wrapping } satisfies KeyFile, null, 2)}\n`,
  );
};

const make = async (app: AppContext): Promise<OfficeKeys> => {
  const pair = generateKeyPairSync('ed25519');
  const signKey = String(pair.publicKey.export({ format: 'jwk' }).x);
  const signPrivate = pair.privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const keys = { signKey, recipient, signPrivate, identity };
  await keepKeys(app, app.paths.keys, keys);
  return { ...keys, fingerprint: fingerprintOf(keys) };
};

/** Whether other offices know this one by its keys: then they are not made anew in silence. */
const isKnownOutside = (app: AppContext): boolean =>
  listPeers(app.db).length > 0 || listLogs(app.db).length > 0;

/** Whether the keys of an office that others know are gone. */
export const keysAreMissing = (app: AppContext): boolean =>
  !existsSync(keyFilePath(app)) && isKnownOutside(app);

/**
 * This office's keys, made at first need.
 *
 * Refuses with `E_KEYS_DAMAGED` (the key file cannot be read), `E_KEYS_LOCKED_BY_SYSTEM` (another computer or user
 * protected it) and `E_KEYS_NEED_CODE` (the recovery code is neither in its file nor in `TIDUI_RECOVERY_CODE`, or is not
 * the one), and with `E_KEYS_MISSING` where other offices know keys that are not here. Keys are never replaced in silence.
 */
export const officeKeys = async (app: AppContext): Promise<Result<OfficeKeys>> => {
  const file = readKeyFile(app);
  if (!file.ok) return file;
  if (file.value !== undefined) return open(app, file.value);
  return keysAreMissing(app) ? refuse(appError('E_KEYS_MISSING')) : ok(await make(app));
};

/** New keys in place of whatever is there; the file of the old ones stays beside, under the time of the change. */
export const replaceKeys = async (app: AppContext): Promise<OfficeKeys> => {
  const path = keyFilePath(app);
  const aside = join(
    app.paths.keys,
    `office-keys.before-${app.clock.now().replace(/[:.]/g, '-').toLowerCase()}.json`,
  );
  if (existsSync(path)) copyFileSync(path, aside);
  return make(app);
};

/** What the screen shows of the office's own keys; null before they are made. */
export const describeOwnKeys = (app: AppContext): Result<OwnKeys | null> => {
  const file = readKeyFile(app);
  if (!file.ok) return file;
  if (file.value === undefined) return ok(null);
  const code = recoveryCodeFile(app.paths.keys);
  const protection: KeyProtection = file.value.protection;
  return ok({
    fingerprint: fingerprintOf(file.value),
    protection,
    recoveryCodeFile: protection === 'recoveryCode' && existsSync(code) ? code : null,
  });
};
