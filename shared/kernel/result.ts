import { type AppError, appError } from './errors';

/** The answer of everything that can be refused: a value, or an expected error as a value. Bugs throw; refusals do not. */
export type Result<T, E = AppError> = { readonly ok: true; readonly value: T } | Refusal<E>;

export type Refusal<E = AppError> = { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const refuse = <E>(error: E): Refusal<E> => ({ ok: false, error });

/** What was looked for, or `E_NOT_FOUND`. */
export const orNotFound = <T>(value: T | undefined): Result<T> =>
  value === undefined ? refuse(appError('E_NOT_FOUND')) : ok(value);
