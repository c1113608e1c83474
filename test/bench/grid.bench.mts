/**
 * What it costs to paste 5,000 people × 6 points into the entry grid: read, find everybody by number and name, write. The floor is
 * splitting the same text at tabs and setting every cell in a map: nothing that looks at each cell is cheaper.
 *
 * `node test/bench/grid.bench.mts`. Ratios hold between machines, milliseconds do not; the limit of 100 ms is the product's promise.
 */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const LIMIT_MS = 100;

type PasteBlock = typeof import('./paste-block.ts');

const { module } = await runnerImport<PasteBlock>(resolve(root, 'test/bench/paste-block.ts'), {
  root,
  configFile: false,
  logLevel: 'silent',
});
const { people, items, pasted, floor } = module.measurePaste();
console.log(`${people} × ${items} points pasted: ${pasted.toFixed(0)} ms of ${LIMIT_MS}`);
console.log(`${(pasted / floor).toFixed(1)} × the floor of ${floor.toFixed(0)} ms`);
