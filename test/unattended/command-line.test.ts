import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf } from '../../electron/files/failure';
import { runUnattended } from '../../electron/unattended/run';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidui-words-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

/** Run a command in place; `stdout` must be one JSON object. */
const say = async (dataDir: string, ...words: readonly string[]) => {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const code = await runUnattended([...words, '--json'], dataDir);
  vi.restoreAllMocks();
  return { code, answer: JSON.parse(written.join('')) };
};
const init = (dataDir: string, code: string) =>
  say(dataDir, 'init', '--kind', 'branch', '--code', code, '--name', '北京');

describe('the answer of a command', () => {
  it('is one JSON object also when the command crashes', async () => {
    const data = join(folder, 'office');
    await init(data, 'BJ01');
    const raw = new Database(join(data, 'tidui.sqlite'));
    raw.exec('DROP TABLE audit_change; DROP TABLE audit_log');
    raw.close();
    expect(await say(data, 'show', 'audit')).toMatchObject({
      code: 1,
      answer: { ok: false, error: { code: 'E_UNEXPECTED' } },
    });
  });

  it('names a data folder that cannot be one', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    for (const data of [file, join(file, 'below')])
      expect(await init(data, 'BJ01')).toMatchObject({
        code: 1,
        answer: { ok: false, error: { code: 'E_FILE_UNWRITABLE' } },
      });
  });

  it('says what is wrong when no command is named', async () => {
    expect(await say(folder)).toMatchObject({ code: 2, answer: { ok: false, error: { code: 'E_USAGE' } } });
    expect(await say(folder, '--help')).toMatchObject({ code: 0, answer: { ok: true } });
  });
});

describe('an office', () => {
  it('is not made by looking into a mistyped folder', async () => {
    const typo = join(folder, 'typo');
    expect(await say(typo, 'show', 'staff')).toMatchObject({
      code: 1,
      answer: { error: { code: 'E_NOT_SET_UP' } },
    });
    expect(existsSync(typo)).toBe(false);
  });

  it('may be set up and invited with a code in small letters, but not with one that no office can have', async () => {
    expect((await init(join(folder, 'a'), ' bj01 ')).answer).toMatchObject({ office: { code: 'BJ01' } });
    for (const code of ['北京', 'B', 'BJ-01', 'ABCDEFGHIJKLM'])
      expect(await init(join(folder, 'b'), code)).toMatchObject({
        code: 1,
        answer: { error: { code: 'E_OFFICE_CODE' } },
      });
    const head = join(folder, 'head');
    await say(head, 'init', '--kind', 'head', '--code', 'HQ', '--name', '总部');
    const out = join(folder, 'pair.tdp');
    expect(await say(head, 'pair', '--branch', 'BJ 1', '--out', out)).toMatchObject({
      code: 1,
      answer: { error: { code: 'E_OFFICE_CODE' } },
    });
    expect(existsSync(out)).toBe(false);
    expect((await say(head, 'pair', '--branch', 'bj01', '--out', out)).answer).toMatchObject({
      peer: 'BJ01',
    });
  });
});

describe('words that cannot be understood', () => {
  it.each([
    [['import-sheet', 'roster'], 2, 'E_USAGE'],
    [['export-sheet'], 2, 'E_USAGE'],
    [['print', 'training-plan', '--staff', '1'], 2, 'E_USAGE'],
    [['receive'], 2, 'E_USAGE'],
    [['report'], 2, 'E_USAGE'],
    [['show', 'nonsense'], 2, 'E_USAGE'],
    [['pair', '--branch', 'BJ01'], 2, 'E_USAGE'],
    [['init', '--kind', 'branch', '--code', 'A1'], 2, 'E_USAGE'],
    [['init', '--kind', 'branch', '--code', '北京', '--name', 'x'], 1, 'E_OFFICE_CODE'],
    [['init', '--kind', 'nonsense', '--code', 'A1', '--name', 'x'], 1, 'E_INPUT_INVALID'],
  ] as const)('%j are said to be so before a folder is touched', async (words, code, error) => {
    const nowhere = join(folder, 'nowhere');
    expect(await say(nowhere, ...words)).toMatchObject({
      code,
      answer: { ok: false, error: { code: error } },
    });
    expect(existsSync(nowhere)).toBe(false);
  });
});

describe('the sheet of refused rows', () => {
  it('is not needed for an import without them', async () => {
    const data = join(folder, 'office');
    await init(data, 'BJ01');
    const file = join(folder, 'a.csv');
    writeFileSync(file, '工号,姓名,入职日期\nA1,王一,2024-01-01\n');
    const refused = join(folder, 'refused.xlsx');
    expect(await say(data, 'import-sheet', 'roster', file, '--refused', refused)).toMatchObject({
      code: 0,
      answer: { ok: true, counts: { new: 1 } },
    });
    expect(readdirSync(folder)).not.toContain('refused.xlsx');
  });
});

describe('an error that nobody expected', () => {
  it('has words of its own where the person can do something', () => {
    const error = (code: string, more = {}) => Object.assign(new Error(code), { code, ...more });
    expect(failureOf(error('SQLITE_FULL'), '/d').code).toBe('E_DISK_FULL');
    expect(failureOf(error('SQLITE_CORRUPT_VTAB'), '/d')).toMatchObject({ code: 'E_DATABASE_DAMAGED' });
    expect(failureOf(error('SQLITE_BUSY'), '/d').code).toBe('E_DATABASE_LOCKED');
    expect(failureOf(error('SQLITE_READONLY_DBMOVED'), '/d')).toMatchObject({ params: { name: '/d' } });
    expect(failureOf(error('EROFS', { path: '/x' }), '/d')).toMatchObject({ params: { name: '/x' } });
    expect(failureOf(new TypeError('x'), '/d').code).toBe('E_UNEXPECTED');
  });
});

describe('a relative path', () => {
  it('is meant from where npm was called', () => {
    const root = resolve(import.meta.dirname, '../..');
    const script = join(root, 'electron/runtime/tidui.mts');
    const env = { ...process.env, npm_lifecycle_event: 'tidui', INIT_CWD: folder };
    const words = [
      script,
      'init',
      '--kind',
      'head',
      '--code',
      'HQ',
      '--name',
      'x',
      '--data',
      'here',
      '--json',
    ];
    const done = spawnSync(process.execPath, words, { cwd: root, env, encoding: 'utf8', timeout: 120_000 });
    expect(done.status, done.stderr).toBe(0);
    expect(existsSync(join(folder, 'here', 'tidui.sqlite'))).toBe(true);
  }, 150_000);
});
