import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { droppedPathOf, rememberDropped } from '../../electron/files/dropped-files';
import { readBytes } from '../../electron/files/sheets/read-bytes';
import { writeAtomic } from '../../electron/files/sheets/write-atomic';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tidui-held-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string): string => {
  const path = join(folder, name);
  writeFileSync(path, 'x');
  return path;
};
const failing = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));
const codeOf = async (answer: ReturnType<typeof readBytes> | ReturnType<typeof writeAtomic>) => {
  const result = await answer;
  return result.ok ? 'ok' : result.error.code;
};

describe('a file that another program has open', () => {
  it.each(['~$花名册.xlsx', '.~花名册.xlsx', '.~lock.花名册.xlsx#'])(
    'is read as it was saved, and known to be open by %s beside it',
    async (lock) => {
      const file = put('花名册.xlsx');
      expect(await readBytes(file)).toMatchObject({ ok: true, value: { isOpen: false } });
      put(lock);
      expect(await readBytes(file)).toMatchObject({ ok: true, value: { isOpen: true } });
    },
  );

  it('is tried again, and read when it is let go', async () => {
    const file = put('a.csv');
    let tries = 0;
    const second: typeof open = (...args) => {
      tries += 1;
      return tries === 1 ? failing('EBUSY')() : open(...args);
    };
    expect(await codeOf(readBytes(file, second))).toBe('ok');
  });

  it.each([
    ['EBUSY', false, 'E_FILE_OPEN_ELSEWHERE'],
    ['EACCES', true, 'E_FILE_OPEN_ELSEWHERE'],
    ['EACCES', false, 'E_FILE_UNREADABLE'],
    ['ENOENT', true, 'E_FILE_UNREADABLE'],
  ])('%s (lock beside it: %s) is said to be %s', async (code, locked, said) => {
    const file = put('a.xlsx');
    if (locked) put('~$a.xlsx');
    expect(await codeOf(readBytes(file, failing(code)))).toBe(said);
  });

  it('is not written over by half, and the cause is named', async () => {
    const file = put('a.xlsx');
    put('~$a.xlsx');
    expect(await codeOf(writeAtomic(file, Buffer.from('new'), failing('EPERM')))).toBe(
      'E_FILE_OPEN_ELSEWHERE',
    );
    expect(readFileSync(file, 'utf8')).toBe('x');
  });
});

it('the small file that Excel leaves is not taken for the workbook', async () => {
  expect(await codeOf(readBytes(put('~$花名册.xlsx')))).toBe('E_SHEET_LOCK_FILE');
});

it('dropped files are known by token only; what is no path of this computer is dropped', () => {
  const files = rememberDropped([join(folder, 'a.xlsx'), 'b.xlsx', '', 7, null, join(folder, 'c.csv')]);
  expect(files.map(({ name }) => name)).toEqual(['a.xlsx', 'c.csv']);
  expect(droppedPathOf(files[1]?.token ?? '')).toEqual({ ok: true, value: join(folder, 'c.csv') });
  expect(droppedPathOf('x')).toMatchObject({ ok: false, error: { code: 'E_SHEET_FILE_FORGOTTEN' } });
  expect(rememberDropped('/etc/passwd')).toEqual([]);
  expect(rememberDropped(Array.from({ length: 80 }, (_, at) => join(folder, `${at}`)))).toHaveLength(50);
});
