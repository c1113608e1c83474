import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { isGroup, type PlainCommand } from '../../electron/unattended/command';
import { runUnattended } from '../../electron/unattended/run';
import { readVocabulary } from '../../electron/unattended/sums';
import { usageOf } from '../../electron/unattended/usage';
import { kebabOf } from '../../shared/kernel/words';
import { table } from './command-table';

/** `office` is a branch that is set up, with a roster beside it. */
const folder = mkdtempSync(join(tmpdir(), 'tidui-table-'));
const office = join(folder, 'office');

const { commands } = await readVocabulary();

const say = async (dataDir: string, words: readonly string[]) => {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const code = await runUnattended(words, dataDir);
  const errors = stderr.mock.calls;
  vi.restoreAllMocks();
  expect(errors).toEqual([]);
  return { code, text: written.join('') };
};
const ask = async (dataDir: string, line: string) => {
  const words = line.split(' ').flatMap((word) => (word === '' ? [] : [word === '∅' ? '' : word]));
  const said = await say(dataDir, [...words.map((word) => word.replace('FOLDER', folder)), '--json']);
  return { code: said.code, answer: JSON.parse(said.text) };
};

beforeAll(async () => {
  expect((await ask(office, 'init --kind branch --code BJ01 --name 北京')).code).toBe(0);
  writeFileSync(join(folder, 'roster.csv'), '工号,姓名,入职日期\nA1,王一,2024-01-01\n');
  expect((await ask(office, 'import-sheet roster FOLDER/roster.csv')).code).toBe(0);
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the words of a command line', () => {
  it.each(table.map(([line, code, error]) => ({ line, code, error })))('$line: $code $error', async (row) => {
    const { line, code, error } = row;
    const said = await ask(office, line);
    expect([said.code, said.answer.error?.code]).toEqual([code, error]);
  });
});

/** An option is a command's own, and a view's own; nothing is known everywhere but the folder and the form of the answer. */
const foreign: readonly (readonly [line: string, word: string])[] = [
  ['check --year 2026', '--year'],
  ['check --year=2026', '--year'],
  ['report FOLDER/a.tdx --dry-run', '--dry-run'],
  ['receive FOLDER/a.tdx --full', '--full'],
  ['export-sheet roster FOLDER/a.xlsx --again', '--again'],
  ['demo --out FOLDER/demo --all', '--all'],
  ['show staff --year 2026', '--year'],
  ['show --year 2026 staff', '--year'],
  ['show packages --limit 1', '--limit'],
  ['--month 2026-05 show audit', '--month'],
];

describe("an option that is not the command's own", () => {
  it.each(foreign)('%s: %s is refused before a folder is touched', async (line, word) => {
    const { code, answer } = await ask(join(folder, 'nowhere'), line);
    expect([code, answer.error.code]).toEqual([2, 'E_USAGE']);
    expect(answer.error.message).toMatch(new RegExp(`\\p{Script=Han}.*${word}$`, 'u'));
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
    expect(existsSync(join(folder, 'demo'))).toBe(false);
  });

  it.each([
    'show pay',
    'show appraisal',
    'show kpi --month 2026-13',
    'show staff --limit 0',
    'show grade --on 2026-02-30',
  ])('%s: a view judges its own before a folder is touched', async (line) => {
    expect((await ask(join(folder, 'nowhere'), line)).code).toBe(2);
    expect((await ask(join(folder, 'nowhere'), 'show pay --year 2026')).answer.error.code).toBe(
      'E_NOT_SET_UP',
    );
  });
});

describe('a command as it is declared', () => {
  const plain = commands.flatMap<PlainCommand>((command) =>
    isGroup(command) ? command.commands : [command],
  );

  it('says each of its words and options in its usage', () => {
    for (const command of plain) {
      const usage = usageOf(command);
      for (const [name, option] of Object.entries(command.options ?? {}))
        expect(usage).toContain(`--${kebabOf(name)}${option.takes === 'nothing' ? '' : ` ${option.word}`}`);
      for (const word of Object.keys(command.words ?? {})) expect(usage).toContain(word);
    }
  });

  it('takes a value for an option exactly where every other command does, so that words can be told from values', () => {
    const kinds = new Map<string, Set<boolean>>();
    for (const [name, option] of plain.flatMap(({ options = {} }) => Object.entries(options)))
      kinds.set(name, (kinds.get(name) ?? new Set()).add(option.takes === 'nothing'));
    expect([...kinds].filter(([, either]) => either.size > 1)).toEqual([]);
  });
});

describe('help', () => {
  it('is shown whatever else is said', async () => {
    for (const line of ['check --help --nonsense', 'show pay --help --month 2026-05', '--nonsense --help'])
      expect((await ask(office, line)).code).toBe(0);
  });

  it('is text for a reader: of all commands, of one, of one view', async () => {
    const all = await say(office, ['--help']);
    expect(all.code).toBe(0);
    for (const word of [
      'init',
      'import-sheet',
      'show',
      'roster',
      'training-plan',
      'reminders',
      '--data',
      '--json',
    ])
      expect(all.text).toContain(word);
    const one = await say(office, ['import-sheet', '--help']);
    for (const word of ['--dry-run', '--good-rows', '--again', '--refused', 'KIND', 'FILE'])
      expect(one.text).toContain(word);
    expect(one.text).not.toContain('--full');
    const view = await say(office, ['show', 'pay', '--help']);
    expect(view.text).toContain('--year');
    expect(view.text).not.toContain('--month');
    for (const { text } of [all, one, view])
      expect(text).not.toMatch(/Usage|Options|Arguments|Commands|display/);
    const nothing = await say(office, []);
    expect(nothing.code).toBe(2);
    expect(nothing.text.startsWith(all.text)).toBe(true);
    expect(nothing.text).toContain('E_USAGE');
  });

  it('says every command, kind of sheet, form and view to a program, wherever it is asked', async () => {
    const { answer } = await ask(office, '--help');
    expect(Object.keys(answer)).toEqual(['ok', 'commands', 'kinds', 'forms', 'views']);
    expect(answer.ok).toBe(true);
    const names = answer.commands.map(({ usage }: { usage: string }) =>
      usage.split(' ').slice(0, 2).join(' '),
    );
    expect(names).toEqual(
      [
        'init',
        'import-sheet',
        'export-sheet',
        'undo-import',
        'export-vocabulary',
        'publish-vocabulary',
        'print',
        'pair',
        'report',
        'receive',
        'keys',
        'check',
        'backup',
        'restore',
        'show',
        'demo',
      ].map((name) => `tidui ${name}`),
    );
    for (const { usage, help } of answer.commands) {
      expect(usage).toMatch(/ \[--data DIR\] \[--json\]$/);
      expect(help).toMatch(/\p{Script=Han}/u);
    }
    expect(answer.kinds).toContain('roster');
    expect(answer.forms).toContain('training-plan');
    expect(answer.views).toEqual(
      'staff functions notices discipline plan onboarding grade approvals pay points trainers appraisal kpi reminders imports packages backups audit'.split(
        ' ',
      ),
    );
    expect((await ask(office, 'init --help')).answer).toEqual(answer);
    expect((await ask(office, '')).answer).toMatchObject({
      ...answer,
      ok: false,
      error: { code: 'E_USAGE' },
    });
  });
});
