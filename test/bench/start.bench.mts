/**
 * From the start of the process to a first screen that can be used (the desk's numbers are drawn), against an empty Electron window
 * (a text is drawn), taking turns in the same run: with settings that were used before, and with new ones; and what both hold in memory.
 *
 * `node test/bench/start.bench.mts [rounds] [office]`. Ratios hold between machines, milliseconds do not.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildWhenStale } from '../../electron/runtime/build.mts';
import { ensureDisplay } from '../../electron/runtime/display.mts';
import { prepareElectron } from '../../electron/runtime/prepare.mts';
import { type Start, type Subject, startOnce, workshop } from './start-once.mts';

const root = resolve(import.meta.dirname, '../..');
const rounds = Number(process.argv[2] ?? 9);
const office = resolve(process.argv[3] ?? resolve(root, 'out/demo/branch'));
if (!existsSync(office)) throw new Error(`there is no office in ${office}: npm run demo makes one`);

const [{ electron, env }] = await Promise.all([prepareElectron(), buildWhenStale()]);
const display = await ensureDisplay();
const shop = workshop(root, office, {
  electron,
  env: { ...env, ...(display.name === undefined ? {} : { DISPLAY: display.name }) },
});

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const report = (title: string, empty: readonly Start[], app: readonly Start[]): void => {
  const line = (name: string, of: (start: Start) => number, unit: string): string => {
    const [theirs, ours] = [empty.map(of), app.map(of)];
    const ratio = (pick: (values: readonly number[]) => number) => (pick(ours) / pick(theirs)).toFixed(2);
    const least = (values: readonly number[]) => Math.min(...values);
    return `  ${name.padEnd(18)} ${median(theirs).toFixed(0)} → ${median(ours).toFixed(0)} ${unit}, ratio ${ratio(median)} (of the best ${ratio(least)})`;
  };
  process.stdout.write(
    [
      `${title}, ${app.length} rounds: empty window → app`,
      line('to usable', ({ usable }) => usable, 'ms'),
      line('processor time', ({ cpu }) => cpu, 'ms'),
      line('memory (PSS)', ({ pss }) => pss, 'MB'),
      '',
    ].join('\n'),
  );
};

const compare = async (
  title: string,
  settingsOf: (subject: Subject, round: number) => string,
): Promise<void> => {
  const empty: Start[] = [];
  const app: Start[] = [];
  for (let round = 0; round < rounds; round += 1) {
    empty.push(await startOnce(shop, 'empty', settingsOf('empty', round)));
    app.push(await startOnce(shop, 'app', settingsOf('app', round)));
  }
  report(title, empty, app);
};

try {
  // Chromium keeps compiled scripts from the second start on.
  for (let warm = 0; warm < 3; warm += 1)
    for (const subject of ['empty', 'app'] as const) await startOnce(shop, subject, shop.settings(subject));
  await compare('second start', (subject) => shop.settings(subject));
  await compare('first start', (subject, round) => shop.settings(`${subject}-${round}`));
} finally {
  shop.end();
  display.end();
}
