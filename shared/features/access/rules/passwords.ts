import { type AppError, appError } from '../../../kernel/errors';
import { wordKey } from '../../../kernel/sameness';

/**
 * Why a password is not taken (trust §1): shorter than the standard asks (`E_PASSWORD_SHORT`), or one that everybody tries first: among the
 * most used, the sign-in name, one sign again and again (`E_PASSWORD_COMMON`). What it is made of is nobody's business.
 */
export const passwordFault = (
  password: string,
  {
    signName,
    least,
    common,
  }: { readonly signName: string; readonly least: number; readonly common: ReadonlySet<string> },
): AppError | undefined => {
  const signs = [...password];
  if (signs.length < least) return appError('E_PASSWORD_SHORT', { least }, 'password');
  const key = wordKey(password);
  const isCommon = common.has(key) || new Set(signs).size === 1 || wordKey(password) === wordKey(signName);
  return isCommon ? appError('E_PASSWORD_COMMON', {}, 'password') : undefined;
};
