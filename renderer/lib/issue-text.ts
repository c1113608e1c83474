import { inputError } from '../../shared/ipc/input-error';
import { describeError, type Translate } from '../../shared/locales/translate';

/** As much of a schema's issue as its sentence needs. */
export type Issue = {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly origin?: string;
  readonly format?: string;
  readonly pattern?: string | undefined;
  readonly expected?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
  readonly divisor?: number;
  readonly inclusive?: boolean;
  readonly errors?: readonly (readonly Issue[])[];
};

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  Number.isNaN(value) ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** What stands at an issue's path. */
export const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    input,
  );

/** The shapes that a text may have to keep, by what their patterns let through. */
const SHAPES = [
  ['month', '2026-03'],
  ['time', '2026-03-05T09:30'],
] as const;

const sizeText = (t: Translate, { origin, minimum, maximum, inclusive }: Issue): string => {
  const isLow = minimum !== undefined;
  const count = Number(isLow ? minimum : maximum);
  if (origin === 'string') return t(isLow ? 'common.input.tooShort' : 'common.input.tooLong', { count });
  if (origin === 'array' || origin === 'set')
    return t(isLow ? 'common.input.tooFew' : 'common.input.tooMany', { count });
  if (inclusive === false) return t(isLow ? 'common.input.above' : 'common.input.below', { count });
  return t(isLow ? 'common.input.atLeast' : 'common.input.atMost', { count });
};

const formatText = (t: Translate, { format, pattern }: Issue): string => {
  if (format === 'date') return t('common.input.date');
  const source = /^\/(.*)\/[a-z]*$/.exec(pattern ?? '')?.[1];
  const shape = SHAPES.find(([, example]) => source !== undefined && new RegExp(source).test(example));
  return shape === undefined ? t('common.input.format') : t(`common.input.${shape[0]}`);
};

const typeText = (t: Translate, { expected }: Issue): string => {
  if (expected === 'int') return t('common.input.whole');
  return t(expected === 'number' ? 'common.input.number' : 'common.input.wrong');
};

/**
 * What a schema's issue says to the person who typed: a sentence of the catalogue, never the library's own words.
 *
 * Something that is not there is *required*, whatever the schema stumbled over first. A code that the schema gives as its message is the
 * refusal's own sentence.
 */
export const issueText = (t: Translate, issue: Issue, value: unknown): string => {
  const refusal = inputError(issue);
  if (refusal.code !== 'E_INPUT_INVALID') {
    const { message, remedy } = describeError(t, refusal);
    return `${message} ${remedy}`;
  }
  if (isEmpty(value)) return t('common.state.required');
  if (issue.code === 'too_small' || issue.code === 'too_big') return sizeText(t, issue);
  if (issue.code === 'invalid_format') return formatText(t, issue);
  if (issue.code === 'invalid_type') return typeText(t, issue);
  if (issue.code === 'not_multiple_of') return t('common.input.multiple', { step: Number(issue.divisor) });
  if (issue.code === 'invalid_value') return t('common.input.choice');
  // Of several readings the last is the one with a shape; the others are `nothing`.
  const [inner] = issue.code === 'invalid_union' ? (issue.errors?.at(-1) ?? []) : [];
  if (inner !== undefined) return issueText(t, inner, valueAt(value, inner.path));
  return t('common.input.wrong');
};
