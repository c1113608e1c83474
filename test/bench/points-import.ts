import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importWorkbook } from '../../electron/features/workbooks/service/import';
import { openOffice, valueOf } from '../builders/office';

const ROWS = 70_000;
const PEOPLE = 500;
const ROUNDS = 3;

const folder = mkdtempSync(join(tmpdir(), 'tidui-bench-'));
const put = (name: string, lines: readonly string[]): string => {
  writeFileSync(join(folder, name), lines.join('\r\n'));
  return join(folder, name);
};
const numberOf = (i: number): string => String(i + 1).padStart(5, '0');
const names = Array.from({ length: PEOPLE }, (_, i) => `员工${String.fromCodePoint(0x4e00 + i)}`);
const roster = put('roster.csv', [
  '工号,姓名,入职日期',
  ...names.map((name, i) => `${numberOf(i)},${name},2020-01-01`),
]);
const rows = Array.from({ length: ROWS }, (_, i) => {
  const person = i % PEOPLE;
  const month = Math.floor(i / PEOPLE) % 24;
  const at = `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  return {
    staffNo: numberOf(person),
    name: names[person] ?? '',
    month: at,
    points: (i % 5) + 1,
    reason: `事由 ${i}`,
  };
});
const points = put('points.csv', [
  '工号,姓名,月份,项目,分值,事由',
  ...rows.map((row) => `${row.staffNo},${row.name},${row.month},工作业绩,${row.points},${row.reason}`),
]);

const timed = async (run: () => Promise<unknown> | unknown): Promise<number> => {
  const started = performance.now();
  await run();
  return performance.now() - started;
};

const imported = async (): Promise<number> => {
  const office = openOffice();
  valueOf(await importWorkbook(office, { kind: 'roster', file: roster, dryRun: false, goodRows: false }));
  const taken = await timed(async () => {
    const { counts } = valueOf(
      await importWorkbook(office, { kind: 'points', file: points, dryRun: false, goodRows: false }),
    );
    if (counts.new !== ROWS) throw new Error(JSON.stringify(counts));
  });
  office.dispose();
  return taken;
};

/** The same records and audit lines written again into the same tables, by prepared statements: nothing but what must be written. */
const plain = async (): Promise<number> => {
  const office = openOffice();
  valueOf(await importWorkbook(office, { kind: 'roster', file: roster, dryRun: false, goodRows: false }));
  valueOf(await importWorkbook(office, { kind: 'points', file: points, dryRun: false, goodRows: false }));
  const { raw } = office.db;
  const seq = raw.prepare('SELECT max(seq) FROM audit_change').pluck().get();
  const entries = raw.prepare('SELECT * FROM points_entry').raw().all() as unknown[][];
  const changes = raw.prepare('SELECT * FROM audit_change WHERE seq = ?').raw().all(seq) as unknown[][];
  // Ledgers cannot be deleted from; this one is thrown away in the end.
  const triggers = raw
    .prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'")
    .pluck()
    .all() as string[];
  for (const name of triggers) raw.exec(`DROP TRIGGER "${name}"`);
  raw.exec('DELETE FROM points_entry');
  raw.prepare('DELETE FROM audit_change WHERE seq = ?').run(seq);
  const insertInto = (table: string, copy: readonly unknown[][]) =>
    raw.prepare(`INSERT INTO ${table} VALUES (${(copy[0] ?? []).map(() => '?').join(', ')})`);
  const taken = await timed(() =>
    raw.transaction(() => {
      const hash = createHash('sha256');
      const entry = insertInto('points_entry', entries);
      for (const row of entries) entry.run(...row);
      const change = insertInto('audit_change', changes);
      for (const row of changes) {
        hash.update(JSON.stringify(row));
        change.run(...row);
      }
      hash.digest();
    })(),
  );
  office.dispose();
  return taken;
};

const faulty = (faults: number): string =>
  put(`roster-${faults}.csv`, [
    '工号,姓名,性别,出生日期,入职日期,学历,网点',
    ...Array.from({ length: 5000 }, (_, i) =>
      i % 10 === 0 && i / 10 < faults
        ? `R${i},,不详,昨天,,博士后的后,`
        : `R${i},员工${String.fromCodePoint(0x4e00 + i)},男,1990-01-02,2020-01-01,本科,朝阳网点`,
    ),
  ]);

const preview = async (file: string): Promise<number> => {
  const office = openOffice();
  const taken = await timed(() =>
    importWorkbook(office, { kind: 'roster', file, dryRun: true, goodRows: false }),
  );
  office.dispose();
  return taken;
};

const best = async (run: () => Promise<number>): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) times.push(await run());
  return Math.min(...times);
};

const floor = await best(plain);
const full = await best(imported);
console.log(
  `importing ${ROWS} points rows: ${full.toFixed(0)} ms, floor ${floor.toFixed(0)} ms: ${(full / floor).toFixed(2)} ×`,
);
const clean = await best(() => preview(faulty(0)));
const broken = await best(() => preview(faulty(500)));
console.log(`previewing 5,000 rows with 500 faults against none: ${(broken / clean).toFixed(2)} ×`);
rmSync(folder, { recursive: true, force: true });
