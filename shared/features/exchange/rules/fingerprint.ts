/** How many hexadecimal digits of the hash a fingerprint shows: 128 bits, in groups of four. */
const DIGITS = 32;

/** A hash as it is read out by telephone: `1A2B-3C4D-…`, eight groups of four. */
export const layOutFingerprint = (hexHash: string): string =>
  (hexHash.slice(0, DIGITS).toUpperCase().match(/.{4}/g) ?? []).join('-');

/** Whether what a person typed is this fingerprint; spaces, hyphens and case do not matter. */
export const isSameFingerprint = (typed: string, fingerprint: string): boolean => {
  const bare = (text: string) => text.replace(/[\s-]/g, '').toUpperCase();
  return bare(typed).length === DIGITS && bare(typed) === bare(fingerprint);
};
