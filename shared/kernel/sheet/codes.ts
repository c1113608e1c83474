import { codeKey } from '../sameness';

/** Codes that exist, found again by what makes them the same (`codeKey`): width, case, leading zeros, `.0` do not count. */
export type CodeIndex = ReadonlyMap<string, readonly string[]>;

export const indexCodes = (codes: Iterable<string>): CodeIndex => {
  const index = new Map<string, string[]>();
  for (const code of codes) {
    const key = codeKey(code);
    const same = index.get(key);
    if (same === undefined) index.set(key, [code]);
    else if (!same.includes(code)) same.push(code);
  }
  return index;
};

export type CodeMatch =
  | { readonly kind: 'exact' | 'padded'; readonly code: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ambiguous'; readonly codes: readonly string[] };

/**
 * Which existing code is meant by a writing that may have lost its leading zeros or gained a `.0`.
 *
 * One code of the same digits or letters is it; several (`007` and `07`) are ambiguous, even when one of them is written like this,
 * because a number cannot say which was meant. `asText`: the cell is a text that keeps its zeros, so that the very same code is it.
 */
export const matchCode = (written: string, index: CodeIndex, asText = false): CodeMatch => {
  const codes = index.get(codeKey(written)) ?? [];
  const [first] = codes;
  if (first === undefined) return { kind: 'unknown' };
  if (asText && codes.includes(written)) return { kind: 'exact', code: written };
  if (codes.length > 1) return { kind: 'ambiguous', codes };
  return { kind: first === written ? 'exact' : 'padded', code: first };
};
