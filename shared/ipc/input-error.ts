import type { AppError, ErrorCode } from '../kernel/errors';
import { zhCN } from '../locales/catalogue';

const isCode = (message: string): message is ErrorCode => Object.hasOwn(zhCN.errors, message);

/**
 * What a schema's issue is refused with, at the field that it names: the code that the schema gives as its message, where it
 * gives one (`regex(…, 'E_OFFICE_CODE')`), else `E_INPUT_INVALID`.
 */
export const inputError = (
  issue:
    | {
        readonly path: readonly PropertyKey[];
        readonly message: string;
        /** What a length or a number may have at most, where that was the matter. */
        readonly maximum?: number | bigint;
      }
    | undefined,
): AppError => {
  const field = issue?.path.map(String).join('.') ?? '';
  const code = issue !== undefined && isCode(issue.message) ? issue.message : 'E_INPUT_INVALID';
  const max = issue?.maximum === undefined ? {} : { max: Number(issue.maximum) };
  return { code, params: { field, ...max }, field };
};
