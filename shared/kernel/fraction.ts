import { Fraction as Rational } from 'fraction.js';

/**
 * Exact fractions of whole numbers, for means of means: a third of a point decides on which side of a band someone stands,
 * so nothing is rounded before it is compared.
 *
 * In lowest terms: `n` and `d` are never negative, the sign stands in `s` (1 or -1). The arithmetic is the library's; this
 * module is the only door to it, because the library would also take what is not exact: a number like 0.1 is guessed, a text
 * may be anything.
 */
export type Fraction = Readonly<Rational>;

/** `n / d` of whole numbers. `d` 0, or a number with decimals, is a bug of the caller. */
export const fraction = (n: bigint | number, d: bigint | number = 1): Fraction => new Rational(n, d);

export const ZERO: Fraction = fraction(0);

export const add = (a: Fraction, b: Fraction): Fraction => a.add(b);
export const subtract = (a: Fraction, b: Fraction): Fraction => a.sub(b);
export const multiply = (a: Fraction, b: Fraction): Fraction => a.mul(b);
export const divide = (a: Fraction, b: Fraction): Fraction => a.div(b);
export const absolute = (a: Fraction): Fraction => a.abs();

/** Below zero when `a` is less than `b`, above when it is more, 0 when they are the same. */
export const compare = (a: Fraction, b: Fraction): number => a.compare(b);

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
export const toNumber = (value: Fraction): number => value.valueOf();

/** `448/5`: how a fraction is stored, exactly; whole numbers with their `/1`, too. */
export const fractionText = ({ s, n, d }: Fraction): string => `${s * n}/${d}`;

/** Read what `fractionText` wrote; undefined for anything else. */
export const parseFraction = (text: string): Fraction | undefined => {
  const match = /^(-?\d{1,40})\/([1-9]\d{0,39})$/.exec(text);
  return match === null ? undefined : fraction(BigInt(match[1] ?? 0), BigInt(match[2] ?? 1));
};

/** Cut off (towards zero) after so many decimal places, so that what is shown never looks better than it is: 89.996 → `89.99`. */
export const cutText = (value: Fraction, decimals = 2): string => {
  const cut = value.abs().floor(decimals);
  return (value.s < 0n ? cut.neg() : cut).toString(decimals);
};

/** A decimal number as the fraction that a person wrote: 89.6 → 448/5. At most `decimals` places count. */
export const decimal = (value: number, decimals = 4): Fraction =>
  fraction(Math.round(value * 10 ** decimals), 10 ** decimals);
