/**
 * Exact fractions of whole numbers, for means of means: a third of a point decides on which side of a band someone stands,
 * so nothing is rounded before it is compared.
 */
export type Fraction = { readonly n: bigint; readonly d: bigint };

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const abs = (value: bigint): bigint => (value < 0n ? -value : value);

/** `n / d` in lowest terms with a positive denominator. `d` 0 is a bug of the caller. */
export const fraction = (n: bigint | number, d: bigint | number = 1): Fraction => {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  if (bottom === 0n) throw new Error('a fraction over zero');
  const divisor = gcd(abs(top), abs(bottom)) * (bottom < 0n ? -1n : 1n);
  return { n: top / divisor, d: bottom / divisor };
};

export const ZERO: Fraction = fraction(0);

export const add = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);
export const absolute = (a: Fraction): Fraction => fraction(abs(a.n), a.d);

/** Below zero when `a` is less than `b`, above when it is more, 0 when they are the same. */
export const compare = (a: Fraction, b: Fraction): number => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};

export const sum = (values: readonly Fraction[]): Fraction => values.reduce(add, ZERO);

/** The mean of at least one value. */
export const mean = (values: readonly Fraction[]): Fraction => divide(sum(values), fraction(values.length));

/** The middle of at least one value; of an even number the mean of the two in the middle. */
export const median = (values: readonly Fraction[]): Fraction => {
  const sorted = [...values].sort(compare);
  const middle = sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);
  return mean(middle);
};

/** The nearest number that a computer can hold: for showing and sorting, never for deciding. */
export const toNumber = ({ n, d }: Fraction): number => {
  const whole = n / d;
  return Number(whole) + Number(n - whole * d) / Number(d);
};

/** `448/5`: how a fraction is stored, exactly. */
export const fractionText = ({ n, d }: Fraction): string => `${n}/${d}`;

/** Read what `fractionText` wrote; undefined for anything else. */
export const parseFraction = (text: string): Fraction | undefined => {
  const match = /^(-?\d{1,40})\/([1-9]\d{0,39})$/.exec(text);
  return match === null ? undefined : fraction(BigInt(match[1] ?? 0), BigInt(match[2] ?? 1));
};

const scaleOf = (decimals: number): bigint => 10n ** BigInt(decimals);

/** Cut off (towards zero) after so many decimal places, so that what is shown never looks better than it is: 89.996 → `89.99`. */
export const cutText = (value: Fraction, decimals = 2): string => {
  const scaled = (abs(value.n) * scaleOf(decimals)) / value.d;
  const digits = String(scaled).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const rest = decimals === 0 ? '' : digits.slice(-decimals).replace(/0+$/, '');
  return `${value.n < 0n && scaled > 0n ? '-' : ''}${whole}${rest === '' ? '' : `.${rest}`}`;
};

/** A decimal number as the fraction that a person wrote: 89.6 → 448/5. At most `decimals` places count. */
export const decimal = (value: number, decimals = 4): Fraction =>
  fraction(BigInt(Math.round(value * Number(scaleOf(decimals)))), scaleOf(decimals));
