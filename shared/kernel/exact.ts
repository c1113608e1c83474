/**
 * Exact arithmetic for scores, points and money: decimals are carried as integers.
 *
 * Points are integers of hundredths, money is integer cents, scores are integers of millionths (a mean of a panel may have many
 * places; two of them added stay far inside the safe integers).
 */
const HUNDREDTHS = 100;
const MILLIONTHS = 1_000_000;
const TOLERANCE = 1e-6;

/** The number in hundredths, or undefined when it has more than two decimal places or is out of range. */
export const toHundredths = (value: number): number | undefined => {
  const scaled = Math.round(value * HUNDREDTHS);
  if (!Number.isSafeInteger(scaled) || Math.abs(value * HUNDREDTHS - scaled) > TOLERANCE) return undefined;
  return scaled === 0 ? 0 : scaled;
};

export const fromHundredths = (hundredths: number): number => hundredths / HUNDREDTHS;

export const toMillionths = (value: number): number => Math.round(value * MILLIONTHS);

export const fromMillionths = (millionths: number): number => millionths / MILLIONTHS;

/** Cents as yuan: 350000 → 3500, 12345 → 123.45. */
export const toYuan = (cents: number): number => cents / 100;

/** Money to the cent, half a cent upwards. `numerator / denominator` are non-negative integers of cents. */
export const divideCents = (numerator: number, denominator: number): number =>
  Math.floor((2 * numerator + denominator) / (2 * denominator));

/** A change with its sign: `+5`, `-2.5`, `0`. */
export const signed = (hundredths: number): string =>
  `${hundredths > 0 ? '+' : ''}${fromHundredths(hundredths)}`;
