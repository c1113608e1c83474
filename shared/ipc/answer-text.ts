import type { Answer } from './define-contract';

const hasBytes = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).some((part) => part instanceof Uint8Array);

/**
 * An answer as it crosses to the page: as text, because the bridge copies objects field by field (a list of 5,000 people took longer to
 * copy than to read) and a text at once. A file's bytes stay bytes; they lie beside its name, never deeper.
 */
export const sayAnswer = (answer: Answer<unknown>): Answer<unknown> | string =>
  answer.ok && hasBytes(answer.value) ? answer : JSON.stringify(answer);

/** The answer that was said. */
export const hearAnswer = (said: unknown): unknown => (typeof said === 'string' ? JSON.parse(said) : said);
