/**
 * Importing a ledger of 70,000 points rows, against the same rows and their audit lines written by prepared inserts in one transaction,
 * in the same run; and previewing a roster of 5,000 with 500 faults against one without.
 *
 * `node test/bench/points.bench.mts`. Ratios hold between machines, seconds do not.
 */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '../..');

await runnerImport(resolve(root, 'test/bench/points-import.ts'), {
  root,
  configFile: false,
  logLevel: 'silent',
});
