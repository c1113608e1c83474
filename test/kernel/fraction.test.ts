import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  absolute,
  add,
  compare,
  cutText,
  decimal,
  divide,
  type Fraction,
  fraction,
  fractionText,
  mean,
  median,
  multiply,
  parseFraction,
  subtract,
  sum,
  toNumber,
  ZERO,
} from '../../shared/kernel/fraction';

/** A fraction as plain integers, reckoned here by the school's rules and never reduced. */
type Pair = readonly [n: bigint, d: bigint];

const LARGEST = 10n ** 40n - 1n;
const whole = fc.oneof(
  fc.bigInt({ min: -LARGEST, max: LARGEST }),
  fc.bigInt({ min: -20n, max: 20n }),
  fc.bigInt({ min: -100_000n, max: 100_000n }),
);
const below = fc.oneof(fc.bigInt({ min: 1n, max: LARGEST }), fc.bigInt({ min: 1n, max: 20n }));
const pair: fc.Arbitrary<Pair> = fc.tuple(whole, below);
const pairs = fc.array(pair, { minLength: 1, maxLength: 5 });

const of = ([n, d]: Pair): Fraction => fraction(n, d);
const signed = ({ s, n }: Fraction): bigint => s * n;
const plus = (a: Pair, b: Pair): Pair => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
const order = (a: Pair, b: Pair): number => {
  const difference = a[0] * b[1] - b[0] * a[1];
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));

/** The same value to the last digit, in lowest terms, with the sign where it belongs. */
const expectSame = (value: Fraction, [n, d]: Pair): void => {
  expect(signed(value) * d).toBe(n * value.d);
  expect(value.d > 0n && value.n >= 0n).toBe(true);
  expect(gcd(value.n, value.d)).toBe(1n);
};

describe('the arithmetic of fractions', () => {
  it('is that of integers of any length', () => {
    fc.assert(
      fc.property(pair, pair, (a, b) => {
        expectSame(of(a), a);
        expectSame(add(of(a), of(b)), plus(a, b));
        expectSame(subtract(of(a), of(b)), plus(a, [-b[0], b[1]]));
        expectSame(multiply(of(a), of(b)), [a[0] * b[0], a[1] * b[1]]);
        expectSame(absolute(of(a)), [a[0] < 0n ? -a[0] : a[0], a[1]]);
        expect(compare(of(a), of(b))).toBe(order(a, b));
        if (b[0] !== 0n) {
          const sign = b[0] < 0n ? -1n : 1n;
          expectSame(divide(of(a), of(b)), [a[0] * b[1] * sign, a[1] * b[0] * sign]);
        }
      }),
    );
  });

  it('sums, means and middles without rounding in between', () => {
    fc.assert(
      fc.property(pairs, (values) => {
        const total = values.reduce(plus, [0n, 1n]);
        expectSame(sum(values.map(of)), total);
        expectSame(mean(values.map(of)), [total[0], total[1] * BigInt(values.length)]);
        const sorted = values.toSorted(order);
        const low = sorted[Math.ceil(values.length / 2) - 1] ?? [0n, 1n];
        const [n, d] = plus(low, sorted[Math.floor(values.length / 2)] ?? [0n, 1n]);
        expectSame(median(values.map(of)), [n, d * 2n]);
      }),
    );
    expect(sum([])).toEqual(ZERO);
  });

  it('carries the sign of either part, and refuses what is not whole', () => {
    expectSame(fraction(1, -2), [-1n, 2n]);
    expectSame(fraction(-4n, -6n), [2n, 3n]);
    expectSame(fraction(0, -5), [0n, 1n]);
    for (const wrong of [0.1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => fraction(wrong)).toThrow();
      expect(() => fraction(1, wrong)).toThrow();
    }
    expect(() => fraction(1, 0)).toThrow();
    expect(() => divide(fraction(1), ZERO)).toThrow();
  });
});

describe('a fraction as text', () => {
  it('comes back as it was stored, with up to forty digits above and below', () => {
    fc.assert(
      fc.property(pair, (value) => {
        const text = fractionText(of(value));
        const back = parseFraction(text);
        expect(back && fractionText(back)).toBe(text);
        expectSame(back ?? ZERO, value);
      }),
    );
    expect([fractionText(decimal(89.6)), fractionText(fraction(-3)), fractionText(ZERO)]).toEqual([
      '448/5',
      '-3/1',
      '0/1',
    ]);
  });

  it.each(['', '1', '1/0', '1/-2', '1.5/2', '+1/2', ' 1/2', '1/2 ', '1/2/3', `${'1'.repeat(41)}/2`])(
    'is nothing else: %o',
    (text) => expect(parseFraction(text)).toBeUndefined(),
  );

  it('is cut off towards zero', () => {
    const places = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(pair, places, ([n, d], decimals) => {
        const scaled = ((n < 0n ? -n : n) * 10n ** BigInt(decimals)) / d;
        const digits = String(scaled).padStart(decimals + 1, '0');
        const [front, back] = [
          digits.slice(0, digits.length - decimals),
          digits.slice(digits.length - decimals),
        ];
        const plain = decimals === 0 ? front : `${front}.${back}`.replace(/\.?0+$/, '');
        expect(cutText(fraction(n, d), decimals)).toBe(n < 0n && scaled > 0n ? `-${plain}` : plain);
      }),
    );
    expect([cutText(decimal(89.996)), cutText(decimal(-0.001)), cutText(fraction(-1, 3))]).toEqual([
      '89.99',
      '0',
      '-0.33',
    ]);
  });
});

describe('a fraction as a number', () => {
  it('comes from the decimal that a person wrote, and goes to the nearest that is shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (tenThousandths) => {
        const written = tenThousandths / 10_000;
        expectSame(decimal(written), [BigInt(tenThousandths), 10_000n]);
        expect(toNumber(decimal(written)) - written).toBe(0);
      }),
    );
  });
});
