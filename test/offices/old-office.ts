import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { vi } from 'vitest';
import { checkDatabase, type DatabaseProblem } from '../../electron/database/check';
import { wrap } from '../../electron/database/connection';
import { latestVersion } from '../../electron/database/migrations';
import { runUnattended } from '../../electron/unattended/run';

type Fields = Readonly<Record<string, unknown>>;
type Said = {
  readonly code: number;
  readonly answer: Fields & { readonly items: readonly Fields[]; readonly documents: readonly Fields[] };
};

/** An office's data folder as an earlier build left it, copied to `target`; the attachments of a version lie together. */
export const copyOffice = (fixture: string, office: string, target: string): string => {
  mkdirSync(target, { recursive: true });
  writeFileSync(
    join(target, 'tidui.sqlite'),
    gunzipSync(readFileSync(join(fixture, office, 'tidui.sqlite.gz'))),
  );
  cpSync(join(fixture, office, 'keys'), join(target, 'keys'), { recursive: true });
  cpSync(join(fixture, 'attachments'), join(target, 'attachments'), { recursive: true });
  return target;
};

/** Run a command in place, as `tidui … --data dataDir --json` does: its words and answers outlive what lies behind them. */
export const say = async (dataDir: string, ...words: readonly string[]): Promise<Said> => {
  const written: string[] = [];
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  try {
    const code = await runUnattended([...words, '--json'], dataDir);
    return { code, answer: JSON.parse(written.join('')) };
  } finally {
    stdout.mockRestore();
  }
};

const reading = <T>(dataDir: string, read: (raw: Database.Database) => T): T => {
  const raw = new Database(join(dataDir, 'tidui.sqlite'), { readonly: true });
  try {
    return read(raw);
  } finally {
    raw.close();
  }
};

/**
 * What is wrong with a database that no later build has touched, without what later migrations are going to add: an older
 * file lacks that rightly, and after opening it must be there.
 */
export const checkUnopened = (dataDir: string): readonly DatabaseProblem[] =>
  reading(dataDir, (raw) => {
    const isOlder = (raw.pragma('user_version', { simple: true }) as number) < latestVersion;
    return checkDatabase(wrap(raw, raw.name)).problems.filter(
      ({ kind, place }) => !(isOlder && kind === 'integrity' && /^(table|index|trigger|view) /.test(place)),
    );
  });

const show = async (dataDir: string, ...words: readonly string[]): Promise<readonly Fields[]> => {
  const { code, answer } = await say(dataDir, 'show', ...words);
  if (code !== 0) throw new Error(`show ${words.join(' ')}: ${JSON.stringify(answer)}`);
  return answer.items;
};

/** `{ key of a line: its values }`, for a list whose order and further fields are not what matters. */
const byKey = (
  lines: readonly Fields[],
  keys: readonly string[],
  values: readonly string[],
): Readonly<Record<string, readonly unknown[]>> =>
  Object.fromEntries(
    lines.map((line) => [
      keys.map((key) => line[key]).join(' '),
      values.map((key) => (typeof line[key] === 'number' ? Math.round(line[key] * 100) / 100 : line[key])),
    ]),
  );

const people = async (dataDir: string) => {
  const staff = [...(await show(dataDir, 'staff'))].sort((a, b) =>
    String(a['staffNo']).localeCompare(String(b['staffNo'])),
  );
  const named = (person: Fields | undefined) => `${person?.['staffNo']} ${person?.['name']}`;
  return { count: staff.length, first: named(staff[0]), last: named(staff.at(-1)) };
};

type Month = Fields & { readonly month: string; readonly pay: number; readonly points: number };

/** Each past month's points and pay of everybody together, and one person's months. */
const payOf = async (dataDir: string, until: string, staffNo: string) => {
  const everybody = (await show(dataDir, 'pay', '--year', until.slice(0, 4))).map((line) => ({
    staffNo: line['staffNo'],
    months: (line['months'] as readonly Month[]).filter(({ month }) => month <= until),
  }));
  const sums: Record<string, readonly number[]> = {};
  for (const { month, points, pay } of everybody.flatMap(({ months }) => months)) {
    const [persons = 0, pointsOfAll = 0, payOfAll = 0] = sums[month] ?? [];
    sums[month] = [persons + 1, pointsOfAll + (points ?? 0), payOfAll + (pay ?? 0)];
  }
  const own = everybody.find((line) => line.staffNo === staffNo)?.months ?? [];
  return { sums, one: byKey(own, ['month'], ['state', 'grade', 'points', 'pay']) };
};

const plansOf = async (dataDir: string, staffNo: string) => {
  const plans = await show(dataDir, 'plan');
  const own = plans.find((plan) => plan['staffNo'] === staffNo);
  return {
    all: byKey(plans, ['planNo'], ['staffNo', 'tier', 'state', 'startsOn']),
    one: byKey((own?.['items'] ?? []) as readonly Fields[], ['position'], ['content', 'state', 'evaluation']),
  };
};

/** The register of printed forms: `{ number: form, state, pages, hash of the kept PDF }`. */
export const readRegister = (dataDir: string): Readonly<Record<string, readonly unknown[]>> =>
  reading(dataDir, (raw) =>
    byKey(
      raw.prepare('SELECT * FROM printed_form').all() as Fields[],
      ['number'],
      ['form', 'state', 'pages', 'pdf_sha256'],
    ),
  );

/** What the branch shows of itself, and head office of the branch. */
export const readRecords = async (dataDir: string) => ({
  people: await people(dataDir),
  plans: await plansOf(dataDir, '00055'),
  grades: byKey(await show(dataDir, 'grade'), ['staffNo'], ['scheme', 'grade', 'points', 'mean', 'gradedOn']),
  pay: await payOf(dataDir, '2026-05', '00004'),
  register: readRegister(dataDir),
});

/** The files that an office sent and received. */
export const readPackages = async (dataDir: string) =>
  byKey(await show(dataDir, 'packages'), ['direction', 'kind', 'peer', 'no'], ['full', 'records', 'sha256']);

/** What is asked at the branch alone. */
export const readBranch = async (dataDir: string) => ({
  trainers: byKey(
    await show(dataDir, 'trainers'),
    ['trainerNo', 'course'],
    ['trainees', 'failed', 'charge', 'obliged'],
  ),
  appraisal: byKey(
    await show(dataDir, 'appraisal', '--cycle', '2025年上半年'),
    ['staffNo'],
    ['score', 'result', 'state'],
  ),
  kpi: byKey(
    await show(dataDir, 'kpi', '--month', '2026-05'),
    ['name', 'indicator'],
    ['target', 'actual', 'attainment', 'met'],
  ),
  reminders: (await show(dataDir, 'reminders'))
    .map(({ kind, subject, dueOn }) => [kind, subject, dueOn].join(' '))
    .sort(),
});

/** How many records of an office each travelling table holds, those that were deleted among them. */
export const countRecords = (dataDir: string, owner: string): Readonly<Record<string, number>> =>
  reading(dataDir, (raw) => {
    const tables = raw
      .prepare(
        "SELECT name FROM sqlite_master m WHERE type = 'table' AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'owner_office') ORDER BY name",
      )
      .pluck()
      .all() as string[];
    const count = (table: string) =>
      raw.prepare(`SELECT count(*) FROM ${table} WHERE owner_office = ?`).pluck().get(owner) as number;
    return Object.fromEntries(tables.map((table) => [table, count(table)]));
  });

/** The audit log up to a line, by that line's hash, which covers all before it. */
export const auditHashAt = (dataDir: string, seq: number): unknown =>
  reading(dataDir, (raw) => raw.prepare('SELECT hash FROM audit_log WHERE seq = ?').pluck().get(seq));

/** The hash of a kept file's bytes as they lie there now. */
export const hashOfKept = (dataDir: string, sha256: string): string =>
  createHash('sha256')
    .update(readFileSync(join(dataDir, 'attachments', sha256.slice(0, 2), sha256)))
    .digest('hex');
