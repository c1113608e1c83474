/**
 * The pay of a year for 200 people with 24 months of points (48,000 entries), against reading the entries in the same run.
 *
 * `node test/bench/pay.bench.mts`. Ratios hold between machines, milliseconds do not; the limit of 300 ms is the product's promise.
 */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const LIMIT_MS = 300;

type PayYear = typeof import('./pay-year.ts');

const { module } = await runnerImport<PayYear>(resolve(root, 'test/bench/pay-year.ts'), {
  root,
  configFile: false,
  logLevel: 'silent',
});
const { entries, people, months, floor, pay, grid } = module.measurePay();
const line = (what: string, ms: number): string =>
  `${what} ${ms.toFixed(1)} ms, ${(ms / floor).toFixed(2)} × the floor`;
console.log(`${people} people, ${entries} entries, ${months} months of pay`);
console.log(line('reading every entry (the floor):', floor));
console.log(line('pay of a year, everybody:', pay));
console.log(line('grid of a month, everybody:', grid));
if (pay > LIMIT_MS) throw new Error(`the pay of a year takes longer than ${LIMIT_MS} ms`);
