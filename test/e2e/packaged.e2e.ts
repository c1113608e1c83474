import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';

const projectRoot = resolve(import.meta.dirname, '../..');
const folder = join(projectRoot, 'dist', 'linux-unpacked');
const executable = join(folder, 'tidui');

/** How a fuse is written into the executable: the characters 0 and 1. */
const fuseOff = 0x30;
const fuseOn = 0x31;
const sandbox = process.env['NO_SANDBOX'] === '1' ? ['--no-sandbox'] : [];

test.describe.configure({ mode: 'serial' });

test.beforeAll(() => {
  test.setTimeout(120_000);
  execFileSync(process.execPath, [join(projectRoot, 'electron/runtime/package.mts')], { stdio: 'pipe' });
});

test('the package holds what it must and nothing else', () => {
  const files = listPackage(join(folder, 'resources', 'app.asar'), { isPack: false });
  const tops = [...new Set(files.map((file) => file.split(/[\\/]/)[1]))].sort();
  expect(tops).toEqual(['node_modules', 'out', 'package.json', 'resources']);
  const modules = new Set(files.flatMap((file) => /node_modules[\\/]([^\\/]+)/.exec(file)?.[1] ?? []));
  expect([...modules]).toEqual(['better-sqlite3']);
  expect(files.filter((file) => /\.(tsx?|mts|map)$/.test(file))).toEqual([]);
  expect(files).toEqual(
    expect.arrayContaining(['/out/main/index.js', '/out/preload/index.js', '/out/renderer/index.html']),
  );
  expect(files.filter((file) => /prebuilds[\\/].*\.node$/.test(file))).toHaveLength(1);
});

test('the fuses are hardened', async () => {
  const wire = await getCurrentFuseWire(executable);
  const off = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
  ];
  const on = [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FuseV1Options.OnlyLoadAppFromAsar];
  for (const fuse of off) expect(wire[fuse], FuseV1Options[fuse]).toBe(fuseOff);
  for (const fuse of on) expect(wire[fuse], FuseV1Options[fuse]).toBe(fuseOn);
});

test('the packaged command line answers', () => {
  const args = [...sandbox, '--ozone-platform=headless', '--disable-gpu', '--help'];
  expect(execFileSync(executable, args, { encoding: 'utf8', timeout: 20_000 })).not.toBe('');
});

test('the packaged window opens its office, and no debugger gets in', async () => {
  const home = mkdtempSync(join(tmpdir(), 'tidui-packaged-'));
  const start = (...more: readonly string[]) =>
    spawn(executable, [...sandbox, `--user-data-dir=${home}`, ...more], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  try {
    for (const watching of ['--remote-debugging-port=0', '--remote-debugging-pipe', '--inspect=0']) {
      const refused = start(watching);
      const code = await new Promise((ended) => refused.once('exit', ended));
      expect(code, watching).toBe(1);
      expect(existsSync(join(home, 'office')), watching).toBe(false);
    }
    const app = start();
    // The office is opened once the page has its parts.
    await expect.poll(() => existsSync(join(home, 'office', 'tidui.sqlite')), { timeout: 30_000 }).toBe(true);
    expect(app.exitCode).toBeNull();
    app.kill();
    await new Promise((ended) => (app.exitCode === null ? app.once('exit', ended) : ended(undefined)));
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
});
