import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { finishSwap, isHalfSwapped, swapOffice } from '../../../electron/files/office-swap';

/** How many more renames go through before the process is killed. */
let lives = Number.POSITIVE_INFINITY;

vi.mock('node:fs', async (load) => {
  const real = await load<typeof import('node:fs')>();
  return {
    ...real,
    renameSync: (from: string, to: string) => {
      if (lives <= 0) throw new Error('killed');
      lives -= 1;
      real.renameSync(from, to);
    },
  };
});

const folders: string[] = [];
afterEach(() => {
  lives = Number.POSITIVE_INFINITY;
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const put = (path: string, text: string): void => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

const twoStates = () => {
  const data = mkdtempSync(join(tmpdir(), 'tidui-swap-'));
  folders.push(data);
  const [incoming, kept] = [join(data, 'temp', 'x'), join(data, 'backups', 'before-restore-1')];
  for (const [folder, text] of [
    [data, 'old'],
    [incoming, 'new'],
  ] as const) {
    put(join(folder, 'tidui.sqlite'), text);
    put(join(folder, 'keys', 'office-keys.json'), text);
    put(join(folder, 'attachments', 'ab', 'ab1'), text);
  }
  put(join(data, 'tidui.sqlite-wal'), 'old');
  put(join(data, 'packages', 'p'), 'old');
  return { data, incoming, kept };
};

const textOf = (...path: string[]): string | undefined => {
  const file = join(...path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

const THINGS = [['tidui.sqlite'], ['keys', 'office-keys.json'], ['attachments', 'ab', 'ab1']] as const;

describe('a state that takes the place of another', () => {
  test.each(Array.from({ length: 14 }, (_, kills) => kills))('survives a kill before move %i', (kills) => {
    const { data, incoming, kept } = twoStates();
    lives = kills;
    try {
      swapOffice(data, incoming, kept, false);
    } catch (cause) {
      expect(String(cause)).toContain('killed');
    }
    lives = Number.POSITIVE_INFINITY;
    finishSwap(data);
    expect(isHalfSwapped(data)).toBe(false);
    const now = textOf(data, 'tidui.sqlite');
    // All of one state, or all of the other.
    for (const thing of THINGS) expect(textOf(data, ...thing), thing.join('/')).toBe(now);
    expect(textOf(data, 'packages', 'p')).toBe(now === 'old' ? 'old' : undefined);
    expect(textOf(data, 'tidui.sqlite-wal')).toBe(now === 'old' ? 'old' : undefined);
    if (now === 'new') for (const thing of THINGS) expect(textOf(kept, ...thing)).toBe('old');
    else expect(kills).toBeLessThan(3);
  });

  test('of the database alone leaves what lies beside it', () => {
    const { data, incoming, kept } = twoStates();
    expect(swapOffice(data, incoming, kept, true).ok).toBe(true);
    expect(textOf(data, 'tidui.sqlite')).toBe('new');
    expect(textOf(data, 'keys', 'office-keys.json')).toBe('old');
    expect(textOf(kept, 'tidui.sqlite')).toBe('old');
  });
});
