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

const folder = mkdtempSync(join(tmpdir(), 'tidui-bench-'));
const rosterOf = async (count: number): Promise<string> => {
  const file = join(folder, `${count}.xlsx`);
  const columns = ROSTER_HEADERS.map((header) => ({ header, width: 12 }));
  const rows = Array.from({ length: count }, (_one, index) => rosterRow(index));
  valueOf(
    await writeAtomic(
      file,
      await writeXlsxBook({ sheets: [{ name: '花名册', columns, rows }], listSheet: '表' }),
    ),
  );
  return file;
};

const preview = async (file: string, count: number): Promise<number> => {
  const office = openOffice();
  const started = performance.now();
  const { counts } = valueOf(
    await importWorkbook(office, { kind: 'roster', file, dryRun: true, goodRows: false }),
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
const floor = await best(() => plain(MANY));
console.log(`preview of ${MANY} rows: ${large.toFixed(0)} ms`);
console.log(`against ${FEW} rows: ${(large / small).toFixed(1)} × (rows: ${MANY / FEW} ×)`);
console.log(`against plain inserts of the same cells: ${(large / floor).toFixed(1)} ×`);
rmSync(folder, { recursive: true, force: true });
