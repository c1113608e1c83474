/**
 * Previewing a roster of 5,000 people: reading the file, matching and the whole import rolled back, against a preview of
 * 500 and against writing the same rows plainly into SQLite, all in the same run.
 *
 * `node test/bench/roster.bench.mts`. Ratios hold between machines, seconds do not.
 */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '../..');

await runnerImport(resolve(root, 'test/bench/roster-preview.ts'), {
  root,
  configFile: false,
  logLevel: 'silent',
});
