/** Codes that exist, found again by what is left of them without their leading zeros. */
export type CodeIndex = ReadonlyMap<string, readonly string[]>;

const bare = (code: string): string => code.replace(/^0+(?=.)/, '');

export const indexCodes = (codes: Iterable<string>): CodeIndex => {
  const index = new Map<string, string[]>();
  for (const code of codes) {
    if (!/^\d+$/.test(code)) continue;
    const same = index.get(bare(code));
    if (same === undefined) index.set(bare(code), [code]);
    else if (!same.includes(code)) same.push(code);
  }
  return index;
};

export type CodeMatch =
  | { readonly kind: 'exact' | 'padded'; readonly code: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ambiguous'; readonly codes: readonly string[] };

/**
 * Which existing code a number stands for that may have lost its leading zeros.
 *
 * One code with these digits is it, whether zeros are missing or not; several (`007` and `07`) are ambiguous, even when
 * one of them has no zero, because the number cannot say which was meant.
 */
export const matchCode = (digits: string, index: CodeIndex): CodeMatch => {
  const codes = index.get(bare(digits)) ?? [];
  const [first] = codes;
  if (first === undefined) return { kind: 'unknown' };
  if (codes.length > 1) return { kind: 'ambiguous', codes };
  return { kind: first === digits ? 'exact' : 'padded', code: first };
};
