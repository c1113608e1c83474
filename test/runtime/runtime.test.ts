import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cacheDir, withLock } from '../../electron/runtime/cache.mts';
import { findElectron } from '../../electron/runtime/find-electron.mts';
import { npmCommand } from '../../electron/runtime/processes.mts';
import { ensurePackages } from '../../electron/runtime/system-packages.mts';

const root = resolve(import.meta.dirname, '../..');
const temporary = (): string => mkdtempSync(join(tmpdir(), 'runtime-'));

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('the runtime finder', () => {
  it('takes the Electron that it is told to take', async () => {
    const folder = temporary();
    writeFileSync(join(folder, 'version'), 'v45.4.1\n');
    vi.stubEnv('ELECTRON_EXEC_PATH', join(folder, 'electron'));
    vi.stubEnv('TIDUI_ELECTRON_VERSION', undefined);
    const path = join(folder, 'electron');
    expect(await findElectron()).toEqual({ path, version: '45.4.1', source: 'ELECTRON_EXEC_PATH' });
  });

  it('keeps what it makes in the cache folder of the user', () => {
    vi.stubEnv('XDG_CACHE_HOME', '/cache');
    expect(cacheDir('electron')).toBe('/cache/tidui/electron');
    vi.stubEnv('XDG_CACHE_HOME', undefined);
    vi.stubEnv('HOME', '/home/somebody');
    if (process.platform === 'linux') expect(cacheDir()).toBe('/home/somebody/.cache/tidui');
  });

  it('makes a thing once, however many ask, and takes over a lock whose holder is gone', async () => {
    vi.stubEnv('XDG_CACHE_HOME', temporary());
    const order: string[] = [];
    const work = (name: string) => async (): Promise<void> => {
      order.push(`${name} begins`);
      await new Promise((done) => setTimeout(done, 50));
      order.push(`${name} ends`);
    };
    await Promise.all([withLock('x', work('a')), withLock('x', work('b'))]);
    expect(order.map((line) => line.slice(2))).toEqual(['begins', 'ends', 'begins', 'ends']);
    const gone = spawnSync(process.execPath, ['-e', '']).pid;
    await withLock('y', async () => {
      writeFileSync(join(cacheDir('locks', 'y'), 'pid'), String(gone));
      await withLock('y', async () => undefined);
    });
  });

  it('names the command where it may not install', async () => {
    vi.stubEnv('XDG_CACHE_HOME', temporary());
    if (process.platform !== 'linux' || !process.getuid) return;
    vi.spyOn(process as { getuid: () => number }, 'getuid').mockReturnValue(1000);
    await expect(
      ensurePackages([{ names: ['newer-name', 'some-library'], present: () => false }]),
    ).rejects.toThrow('sudo apt-get install --no-install-recommends some-library');
  });

  it('uses the npm that started it', () => {
    vi.stubEnv('npm_execpath', '/npm/bin/npm-cli.js');
    expect(npmCommand(['pack'])).toEqual({
      command: process.execPath,
      args: ['/npm/bin/npm-cli.js', 'pack'],
    });
  });
});

describe('the compiled database library', () => {
  it('loads in this Node, which is the one that was locked', () => {
    const Database = createRequire(join(root, 'package.json'))(
      'better-sqlite3',
    ) as typeof import('better-sqlite3');
    expect(new Database(':memory:').prepare('SELECT 1 AS one').get()).toEqual({ one: 1 });
    expect(process.versions.node.startsWith('24.')).toBe(true);
  });
});
