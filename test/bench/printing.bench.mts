/**
 * Time and memory of printing 100 training plans, against one plan printed in the same run.
 *
 * `node test/bench/printing.bench.mts`. Ratios hold between machines, seconds do not.
 */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

process.env['NODE_ENV'] = 'production';

const root = resolve(import.meta.dirname, '../..');
const MANY = 100;
const MEGABYTE = 1_000_000;

type Press = typeof import('../../electron/printing/press.ts');
type Sheets = typeof import('../printing/sheets.ts');

const load = async <T,>(file: string): Promise<T> =>
  (await runnerImport<T>(resolve(root, file), { root, configFile: false, logLevel: 'silent' })).module;

const { createPress } = await load<Press>('electron/printing/press.ts');
const { planModel, sheetOf } = await load<Sheets>('test/printing/sheets.ts');

const font = (file: string): string => resolve(root, 'node_modules/@expo-google-fonts/noto-sans-sc', file);
const press = createPress({
  regular: font('400Regular/NotoSansSC_400Regular.ttf'),
  bold: font('700Bold/NotoSansSC_700Bold.ttf'),
  rare: resolve(root, 'resources/fonts/TiduiRare.ttf'),
});
const sheets = Array.from({ length: MANY }, (_, i) =>
  sheetOf(planModel(), `PXJH-BJ01-2026-${String(i + 1).padStart(5, '0')}`),
);
const createdAt = '2026-06-15T02:00:00.000Z';

const timed = async (
  count: number,
  together: boolean,
): Promise<{ readonly ms: number; readonly peak: number }> => {
  let peak = process.memoryUsage().rss;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 10);
  const start = performance.now();
  const answer = await press(
    { sheets: sheets.slice(0, count), together, createdAt },
    () => undefined,
    () => false,
  );
  const ms = performance.now() - start;
  clearInterval(watch);
  if (!answer.ok) throw new Error(answer.error.code);
  return { ms, peak: Math.max(peak, process.memoryUsage().rss) };
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const cold = await timed(1, true);
const warm: number[] = [];
for (let i = 0; i < 9; i += 1) warm.push((await timed(1, true)).ms);
const one = median(warm);
const before = process.memoryUsage().rss;
const together = await timed(MANY, true);
const apart = await timed(MANY, false);

const line = (name: string, ms: number, peak: number): string =>
  `${name.padEnd(26)} ${ms.toFixed(0).padStart(6)} ms  ${(ms / one).toFixed(1).padStart(6)} × one  ${(peak / before).toFixed(2)} × memory (${(peak / MEGABYTE).toFixed(0)} MB)`;

console.log(line('one plan, cold', cold.ms, cold.peak));
console.log(line('one plan, warm', one, before));
console.log(line(`${MANY} plans, one file`, together.ms, together.peak));
console.log(line(`${MANY} plans, ${MANY} files`, apart.ms, apart.peak));
