import type { Catalogue } from '../locales/catalogue';

/** Every refusal has a stable code; its Chinese sentence and its remedy stand in the locale's `errors`. */
export type ErrorCode = keyof Catalogue['errors'];

export type ErrorParams = Readonly<Record<string, string | number>>;

/**
 * An expected error.
 *
 * `field` names the input that is at fault (a path such as `hireDate` or `items.2.content`), so that a form can show the
 * sentence there. `params` fill the sentence. `causes` are the parts of a compound refusal, worst first.
 */
export type AppError = {
  readonly code: ErrorCode;
  readonly params?: ErrorParams;
  readonly field?: string;
  readonly causes?: readonly AppError[];
};

export const appError = (code: ErrorCode, params?: ErrorParams, field?: string): AppError => ({
  code,
  ...(params === undefined ? {} : { params }),
  ...(field === undefined ? {} : { field }),
});
