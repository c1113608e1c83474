/**
 * Builds the app's parts whose sources have changed since. `node electron/runtime/build.mts` always builds both.
 *
 * No Electron is needed for it: the targets are fixed in `electron.vite.config.ts`.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot, withLock } from './cache.mts';
import { runQuietly, runThrough, say, toolScript } from './processes.mts';

/** The main process with its workers and the preload; and the page, which the command line does not need. */
type Part = 'main' | 'page';

const common = ['shared', 'electron.vite.config.ts', 'package-lock.json'];
const inputs: Readonly<Record<Part, readonly string[]>> = {
  main: [...common, 'electron'],
  page: [...common, 'renderer', 'electron/main/content-security-policy.ts'],
};
const bothParts: readonly Part[] = ['main', 'page'];

const command = [toolScript('electron-vite', 'bin/electron-vite.js'), 'build'];
const environment = (part: Part): NodeJS.ProcessEnv => ({
  ...process.env,
  ELECTRON_MAJOR_VER: '33',
  NODE_ENV: 'production',
  TIDUI_PART: part,
});

/** The files that a name stands for: itself, or everything in the folder; what only prepares an Electron is in no build. */
const filesUnder = (name: string): readonly string[] => {
  const found = statSync(join(projectRoot, name), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [name];
  return readdirSync(join(projectRoot, name), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)))
    .filter((path) => !path.startsWith(join('electron', 'runtime')));
};

/** Path, size and time of every source: cheap to take (some milliseconds), and a checkout changes it. */
const currentStamp = (part: Part): string => {
  const hash = createHash('sha256');
  for (const path of inputs[part].flatMap(filesUnder).sort()) {
    const { size, mtimeMs } = statSync(join(projectRoot, path));
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
};

const stampFile = (part: Part): string => join(projectRoot, 'out', `.${part}-stamp`);
const isFresh = (part: Part, stamp: string): boolean =>
  existsSync(stampFile(part)) && readFileSync(stampFile(part), 'utf8') === stamp;

/**
 * For commands that start others: what they build on must not be rebuilt under a running app, whatever is edited
 * meanwhile.
 */
export const builtAlready = { TIDUI_BUILD: 'done' } as const;

/** Builds what is stale; silent unless that fails, because stdout and stderr belong to the command that follows. */
export const buildWhenStale = async (parts: readonly Part[] = bothParts): Promise<void> => {
  if (process.env['TIDUI_BUILD'] === builtAlready.TIDUI_BUILD) return;
  const stale = parts.filter((part) => !isFresh(part, currentStamp(part)));
  if (stale.length === 0) return;
  await withLock(`build-${createHash('sha256').update(projectRoot).digest('hex').slice(0, 12)}`, async () => {
    for (const part of stale) {
      const stamp = currentStamp(part);
      if (!isFresh(part, stamp)) await build(part, stamp);
    }
  });
};

const build = async (part: Part, stamp: string): Promise<void> => {
  rmSync(stampFile(part), { force: true });
  const { code, output } = await runQuietly(process.execPath, command, {
    cwd: projectRoot,
    env: environment(part),
  });
  if (code !== 0) throw new Error(`the build failed:\n${output}`);
  keepStamp(part, stamp);
};

const keepStamp = (part: Part, stamp: string): void => {
  mkdirSync(join(projectRoot, 'out'), { recursive: true });
  writeFileSync(stampFile(part), stamp);
};

const buildNow = async (): Promise<number> => {
  for (const part of bothParts) {
    const stamp = currentStamp(part);
    rmSync(stampFile(part), { force: true });
    const code = await runThrough(process.execPath, command, environment(part));
    if (code !== 0) return code;
    keepStamp(part, stamp);
  }
  return 0;
};

if (import.meta.main) {
  process.chdir(projectRoot);
  buildNow().then(
    (code) => process.exit(code),
    (error: Error) => {
      say(error.message);
      process.exit(1);
    },
  );
}
