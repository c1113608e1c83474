import { createCipheriv, createDecipheriv, randomBytes, type ScryptOptions, scrypt } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSecretFile } from '../../../files/secret-file';

/** Letters and digits that are not mistaken for each other on paper. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const GROUPS = 6;
const GROUP_LENGTH = 5;
const MEMORY_MAX = 64 * 1024 * 1024;

/** What the recovery code closed: salt, nonce, tag and ciphertext, base64. */
export type Sealed = {
  readonly salt: string;
  readonly nonce: string;
  readonly tag: string;
  readonly body: string;
};

/** Where the code lies for unattended commands until the administrator takes it away. */
export const recoveryCodeFile = (keysFolder: string): string => join(keysFolder, 'recovery-code.txt');

/** What a person types from paper: no blanks, no dashes, capital letters. */
export const bareCode = (code: string): string => code.replace(/[\s-]/g, '').toUpperCase();

/** A new code, kept nowhere. */
export const makeCode = (): string => {
  const groups: string[] = [];
  while (groups.length < GROUPS) {
    const letters = Array.from(randomBytes(GROUP_LENGTH * 4))
      .filter((byte) => byte < ALPHABET.length * 8)
      .slice(0, GROUP_LENGTH)
      .map((byte) => ALPHABET[byte % ALPHABET.length]);
    if (letters.length === GROUP_LENGTH) groups.push(letters.join(''));
  }
  return groups.join('-');
};

const stretch = (code: string, salt: Uint8Array, cost: ScryptOptions): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(bareCode(code), salt, 32, { ...cost, maxmem: MEMORY_MAX }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });

/** The code of this office: from `TIDUI_RECOVERY_CODE`, else from its file. */
export const findRecoveryCode = (keysFolder: string): string | undefined => {
  const given = process.env['TIDUI_RECOVERY_CODE'];
  if (given !== undefined && bareCode(given) !== '') return given;
  const file = recoveryCodeFile(keysFolder);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
};

/** The office's code, made and written down at first need. */
export const ensureRecoveryCode = (keysFolder: string): string => {
  const known = findRecoveryCode(keysFolder);
  if (known !== undefined) return known;
  const code = makeCode();
  writeSecretFile(recoveryCodeFile(keysFolder), `${code}\n`);
  return code;
};

export const seal = async (code: string, secret: string, cost: ScryptOptions): Promise<Sealed> => {
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await stretch(code, salt, cost), nonce);
  const body = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  return { salt: base64(salt), nonce: base64(nonce), tag: base64(cipher.getAuthTag()), body: base64(body) };
};

/** The secret, or undefined when this is not the code that closed it. */
export const unseal = async (
  code: string,
  sealed: Sealed,
  cost: ScryptOptions,
): Promise<string | undefined> => {
  const bytes = (text: string) => Buffer.from(text, 'base64');
  const decipher = createDecipheriv(
    'aes-256-gcm',
    await stretch(code, bytes(sealed.salt), cost),
    bytes(sealed.nonce),
    { authTagLength: 16 },
  );
  decipher.setAuthTag(bytes(sealed.tag));
  try {
    return decipher.update(bytes(sealed.body), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    return undefined;
  }
};
