import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type AppContext, createAppContext } from '../../../electron/app-context';
import { lockOffice } from '../../../electron/database/office-lock';
import { setBackupPassphrase } from '../../../electron/features/backup/file/key';
import { makeBackup } from '../../../electron/features/backup/service/backup';
import { officeKeys } from '../../../electron/features/exchange/keys/keys';
import { setUpOffice } from '../../../electron/features/office/service';
import { isOutsideProfile } from '../../../electron/files/private';
import { setAside } from '../../../electron/files/set-aside';
import { notePart, sweepParts } from '../../../electron/files/sweep';
import { BRANCH, CHEAP_STRETCH, codeOf, fixedClock, openOffice, valueOf } from '../../builders/office';

let office: ReturnType<typeof openOffice>;
let data: string;

beforeEach(async () => {
  office = openOffice();
  data = office.paths.data;
  valueOf(await officeKeys(office));
  office.close();
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

const open = (lossAllowed = false) =>
  createAppContext({ dataDir: data, clock: fixedClock(), stretch: CHEAP_STRETCH, lossAllowed });

const database = (): string => join(data, 'tidui.sqlite');

describe('a lost office', () => {
  test.each([
    ['missing', () => rmSync(database())],
    ['empty', () => truncateSync(database())],
    [
      'dangling',
      () => {
        rmSync(database());
        symlinkSync('/nowhere/at/all.sqlite', database());
      },
    ],
    ['damaged', () => writeFileSync(database(), 'not a database'.repeat(600))],
  ] as const)('is never taken for a new one: %s', async (how, lose) => {
    lose();
    const before = readdirSync(data).sort();
    expect(codeOf(open())).toBe(how === 'damaged' ? 'E_DATABASE_DAMAGED' : 'E_OFFICE_LOST');
    expect(readdirSync(data).sort()).toEqual(before);
    const lost = valueOf(open(true));
    expect(lost.loss).toMatchObject({ database: how, found: expect.arrayContaining(['keys']) });
    expect(codeOf(setUpOffice(lost, BRANCH))).toBe('E_OFFICE_LOST');
    expect(codeOf(await setBackupPassphrase(lost, '春天的花开在山上', 8))).toBe('E_NOT_SET_UP');
    expect(codeOf(await makeBackup(lost, { out: data, reason: 'hand' }))).toBe('E_NOT_SET_UP');
    lost.close();
    expect(readdirSync(data).sort()).toEqual(before);
  });

  test('is known by a sound database without an office beside keys', () => {
    rmSync(database());
    const keys = join(data, 'keys');
    const elsewhere = `${data}-keys`;
    renameSync(keys, elsewhere);
    valueOf(open()).close();
    renameSync(elsewhere, keys);
    expect(valueOf(open(true)).loss).toEqual({ database: 'blank', found: ['keys'] });
  });

  test('is set up over with the words only, and what was left is kept', () => {
    rmSync(database());
    const lost = valueOf(open(true));
    expect(codeOf(setAside(lost, '重新'))).toBe('E_OFFICE_LOST_WORDS');
    const { kept } = valueOf(setAside(lost, ' 重新建立 '));
    expect(readdirSync(join(kept, 'keys'))).toContain('office-keys.json');
    const fresh: AppContext = valueOf(open());
    expect(setUpOffice(fresh, BRANCH).ok).toBe(true);
    fresh.close();
  });

  test('is told of the states that can be restored only', () => {
    const backups = join(data, 'backups');
    for (const [name, text] of [
      ['before-restore-1', 'x'],
      ['before-restore-2', ''],
    ] as const) {
      mkdirSync(join(backups, name), { recursive: true });
      writeFileSync(join(backups, name, 'tidui.sqlite'), text);
    }
    mkdirSync(join(backups, 'before-restore-3'));
    rmSync(database());
    const lost = open();
    expect(lost.ok ? '' : lost.error.params?.['backups']).toMatch(/^1 .*before-restore-1/);
  });

  test('nothing at all, or an empty file alone, is a new office', () => {
    for (const name of readdirSync(data)) rmSync(join(data, name), { recursive: true });
    writeFileSync(database(), '');
    const fresh = valueOf(open());
    expect(fresh.loss).toBeUndefined();
    fresh.close();
  });
});

describe('an office', () => {
  test('belongs to one window, and to nobody when that is gone', () => {
    const lock = valueOf(lockOffice(data));
    const second = lockOffice(data);
    expect(second.ok ? '' : second.error).toMatchObject({
      code: 'E_OFFICE_OPEN_ELSEWHERE',
      params: { pid: String(process.pid) },
    });
    lock.release();
    valueOf(lockOffice(data)).release();
  });

  test('is closed to others, file by file', () => {
    const modes = (path: string): number => statSync(path).mode & 0o077;
    const app = valueOf(open());
    for (const path of [data, database(), `${database()}-wal`, join(data, 'keys')])
      expect(modes(path), path).toBe(0);
    app.close();
  });

  test('is swept of what a killed process left, and of nothing else', async () => {
    const app = valueOf(open());
    const room = join(app.paths.attachments, 'ab');
    mkdirSync(room, { recursive: true });
    mkdirSync(join(app.paths.temp, 'exchange-999999-ab12'), { recursive: true });
    mkdirSync(join(app.paths.temp, `exchange-${process.pid}-ab12`));
    for (const name of ['x.999999-abc.part', `y.${process.pid}-abc.part`, 'whole'])
      writeFileSync(join(room, name), '');
    for (const name of ['before-restore-1', 'before-set-up-2'])
      mkdirSync(join(app.paths.backups, name), { recursive: true });
    writeFileSync(join(app.paths.backups, 'before-set-up-2', 'tidui.sqlite'), '');
    const stick = join(data, 'stick');
    mkdirSync(stick);
    for (const name of ['.a.tdr.part', '.b.tdr.part', 'c.tdr']) writeFileSync(join(stick, name), '');
    writeFileSync(join(app.paths.temp, 'part-999999-ab'), join(stick, '.a.tdr.part'));
    writeFileSync(join(app.paths.temp, 'part-999998-ab'), join(stick, 'c.tdr'));
    const forget = notePart(app.paths, join(stick, '.b.tdr.part'));
    await sweepParts(app.paths);
    expect(readdirSync(stick).sort()).toEqual(['.b.tdr.part', 'c.tdr']);
    forget();
    expect(readdirSync(room).sort()).toEqual(['whole', `y.${process.pid}-abc.part`]);
    expect(readdirSync(app.paths.temp)).toEqual([`exchange-${process.pid}-ab12`]);
    expect(readdirSync(app.paths.backups)).toEqual(['before-set-up-2']);
    expect(existsSync(database())).toBe(true);
    app.close();
  });
});

test.each([
  ['C:\\Users\\li\\AppData\\Roaming\\tidui\\office', false],
  ['D:\\tidui', true],
  ['C:\\Users\\other\\x', true],
  ['C:\\Users\\li', false],
])('on Windows only the profile closes a folder: %s', (folder, outside) => {
  expect(isOutsideProfile(folder, 'C:\\Users\\li', 'win32')).toBe(outside);
  expect(isOutsideProfile(folder, 'C:\\Users\\li', 'linux')).toBe(false);
});
