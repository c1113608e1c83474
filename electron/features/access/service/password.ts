import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import common from '../../../../resources/access/common-passwords.json';
import { passwordFault } from '../../../../shared/features/access/rules/passwords';
import type { AppError } from '../../../../shared/kernel/errors';
import { wordKey } from '../../../../shared/kernel/sameness';
import type { Stretch } from '../../../files/stretch';

/** A password as it is kept: scrypt's parameters, the salt and the hash, base64. */
export type KeptPassword = Stretch & { readonly salt: string; readonly hash: string };

const HASH_BYTES = 32;
const MEMORY_MAX = 128 * 1024 * 1024;

const stretch = (password: string, salt: Uint8Array, { N, r, p }: Stretch): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    scrypt(password, salt, HASH_BYTES, { N, r, p, maxmem: MEMORY_MAX }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });

/** A password is shorter than a recovery code: a try costs twice as much. */
const costOf = ({ N, r, p }: Stretch): Stretch => ({ N: N * 2, r, p });

export const keepPassword = async (password: string, code: Stretch): Promise<KeptPassword> => {
  const salt = randomBytes(16);
  const cost = costOf(code);
  return {
    ...cost,
    salt: salt.toString('base64'),
    hash: (await stretch(password, salt, cost)).toString('base64'),
  };
};

/** Whether this is the password. Without one the same time passes, so that nobody hears whether a name exists. */
export const isPassword = async (
  password: string,
  kept: KeptPassword | undefined,
  code: Stretch,
): Promise<boolean> => {
  const { salt, hash, ...cost } = kept ?? { ...costOf(code), salt: '', hash: '' };
  const found = await stretch(password, Buffer.from(salt, 'base64'), cost);
  const wanted = Buffer.from(hash, 'base64');
  return wanted.length === found.length && timingSafeEqual(wanted, found);
};

const COMMON: ReadonlySet<string> = new Set(common.words.map(wordKey));

/** Why a password is not taken: `E_PASSWORD_SHORT`, `E_PASSWORD_COMMON`. */
export const newPasswordFault = (password: string, signName: string, least: number): AppError | undefined =>
  passwordFault(password, { signName, least, common: COMMON });
