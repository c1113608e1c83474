import { type AppError, appError, type ErrorCode } from '../kernel/errors';
import { zhCN } from '../locales/catalogue';

const isCode = (message: string): message is ErrorCode => Object.hasOwn(zhCN.errors, message);

/**
 * What a schema's issue is refused with, at the field that it names: the code that the schema gives as its message, where it
 * gives one (`regex(…, 'E_OFFICE_CODE')`), else `E_INPUT_INVALID`.
 */
export const inputError = (
  issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined,
): AppError => {
  const field = issue?.path.map(String).join('.') ?? '';
  const code = issue !== undefined && isCode(issue.message) ? issue.message : 'E_INPUT_INVALID';
  return appError(code, { field }, field);
};
