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

/** The places of a sentence that are to be filled: `{{count}} rows` has `count`. */
type Holes<S extends string> = S extends `${string}{{${infer Hole}}}${infer Rest}`
  ? Hole | Holes<Rest>
  : never;

type Words<C extends ErrorCode> = C extends ErrorCode
  ? Catalogue['errors'][C][keyof Catalogue['errors'][C]] & string
  : never;

/** What fills the sentences of a code: nothing may be left out, or a person would read `{{value}}`. */
export type ParamsOf<C extends ErrorCode> = [Holes<Words<C>>] extends [never]
  ? [params?: ErrorParams | undefined, field?: string]
  : [params: Readonly<Record<Holes<Words<C>>, string | number>> & ErrorParams, field?: string];

/** The codes whose sentences need no more than these: for lists and tables of codes that one call refuses with. */
export type ErrorCodeWith<H extends string> = {
  [C in ErrorCode]: [Exclude<Holes<Words<C>>, H>] extends [never] ? C : never;
}[ErrorCode];

/** An expected error with all that its sentences need; that nothing is missing is seen when it is compiled. */
export const appError = <const C extends ErrorCode>(code: C, ...[params, field]: ParamsOf<C>): AppError => ({
  code,
  ...(params === undefined ? {} : { params }),
  ...(field === undefined ? {} : { field }),
});
