import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importWorkbook } from '../../electron/features/workbooks/service/import';
import { writeAtomic } from '../../electron/files/sheets/write-atomic';
import { writeXlsxBook } from '../../electron/files/sheets/write-sheet';
import { openOffice, valueOf } from '../builders/office';
import { ROSTER_HEADERS, rosterRow } from '../builders/roster-rows';

const MANY = 5000;
const FEW = 500;
const FAULTS = 500;

const folder = mkdtempSync(join(tmpdir(), 'tidui-bench-'));
/** Every tenth row with two faults, one that does not parse and one that its kind finds, as far as `faults` goes. */
const rowOf = (index: number, faults: number): string[] =>
  index % 10 === 0 && index / 10 < faults
    ? rosterRow(index).map((cell, place) => (place === 3 ? '三月' : place === 7 ? '九级' : cell))
    : rosterRow(index);
const rosterOf = async (count: number, faults = 0): Promise<string> => {
  const file = join(folder, `${count}-${faults}.xlsx`);
  const columns = ROSTER_HEADERS.map((header) => ({ header, width: 12 }));
  const rows = Array.from({ length: count }, (_one, index) => rowOf(index, faults));
  valueOf(
    await writeAtomic(
      file,
      await writeXlsxBook({ sheets: [{ name: '花名册', columns, rows }], listSheet: '表' }),
    ),
  );
  return file;
};

type Mended = Parameters<typeof importWorkbook>[1]['mends'];

const preview = async (file: string, count: number, mends: Mended = []): Promise<number> => {
  const office = openOffice();
  const started = performance.now();
  const { counts } = valueOf(
    await importWorkbook(office, { kind: 'roster', file, dryRun: true, goodRows: false, mends }),
  );
  const taken = performance.now() - started;
  if (counts.new !== count) throw new Error(`expected ${count} new rows: ${JSON.stringify(counts)}`);
  office.dispose();
  return taken;
};

const plain = (count: number): number => {
  const office = openOffice();
  const started = performance.now();
  office.db.raw.exec('CREATE TEMP TABLE floor (a, b, c, d, e, f, g, h, i, j)');
  const insert = office.db.raw.prepare('INSERT INTO floor VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  office.db.raw.transaction(() => {
    for (let index = 0; index < count; index += 1) insert.run(...rosterRow(index));
  })();
  const taken = performance.now() - started;
  office.dispose();
  return taken;
};

const best = async (run: () => Promise<number> | number): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) times.push(await run());
  return Math.min(...times);
};

const [many, few] = [await rosterOf(MANY), await rosterOf(FEW)];
await preview(few, FEW);
const large = await best(() => preview(many, MANY));
const small = await best(() => preview(few, FEW));
const faulty = await rosterOf(MANY, FAULTS);
const mends = Array.from({ length: FAULTS }, (_one, index) => [
  { row: index * 10 + 2, column: 'hireDate', before: '三月', value: '2020-03-01' },
  { row: index * 10 + 2, column: 'grade', before: '九级', value: '初级技工' },
]).flat();
const withFaults = await best(() => preview(faulty, MANY - FAULTS));
const mended = await best(() => preview(faulty, MANY, mends));
const floor = await best(() => plain(MANY));
console.log(`preview of ${MANY} rows: ${large.toFixed(0)} ms`);
console.log(`with ${FAULTS} faulty rows of two faults each: ${(withFaults / large).toFixed(2)} ×`);
console.log(`with all of them mended, judged anew: ${(mended / large).toFixed(2)} ×`);
console.log(`against ${FEW} rows: ${(large / small).toFixed(1)} × (rows: ${MANY / FEW} ×)`);
console.log(`against plain inserts of the same cells: ${(large / floor).toFixed(1)} ×`);
rmSync(folder, { recursive: true, force: true });
