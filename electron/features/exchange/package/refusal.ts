import type { AppError, ErrorCode, ParamsOf } from '../../../../shared/kernel/errors';
import { appError } from '../../../../shared/kernel/errors';
import { type Result, refuse } from '../../../../shared/kernel/result';

/**
 * A refusal on its way out of streams and iterators, where a `Result` cannot be returned. `catching` makes it a value
 * again; nothing outside of this feature sees it.
 */
export class PackageRefused extends Error {
  readonly error: AppError;
  constructor(error: AppError) {
    super(error.code);
    this.error = error;
  }
}

export const refusal = <const C extends ErrorCode>(code: C, ...params: ParamsOf<C>): PackageRefused =>
  new PackageRefused(appError(code, ...params));

export const refusePackage = <const C extends ErrorCode>(code: C, ...params: ParamsOf<C>): never => {
  throw refusal(code, ...params);
};

const codeOf = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : '';

/** Run work on files; a thrown refusal or a full disk becomes the answer, any other error goes on as the bug it is. */
export const catching = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof PackageRefused) return refuse(cause.error);
    if (codeOf(cause) === 'ENOSPC' || codeOf(cause) === 'SQLITE_FULL') return refuse(appError('E_DISK_FULL'));
    throw cause;
  }
};

/** Whether an error comes from the file system, with a code such as ENOENT. */
export const isFileError = (cause: unknown): boolean => /^E[A-Z]{2,}$/.test(codeOf(cause));
