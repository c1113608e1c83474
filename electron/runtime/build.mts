/**
 * Builds the app when a source is newer than the last build. `node electron/runtime/build.mts` always builds.
 *
 * No Electron is needed for it: the targets are fixed in `electron.vite.config.ts`.
 */
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot, withLock } from './cache.mts';
import { runQuietly, runThrough, say, toolScript } from './processes.mts';

const inputs = [
  'electron/**/*',
  'renderer/**/*',
  'shared/**/*',
  'electron.vite.config.ts',
  'package-lock.json',
];
const stampFile = join(projectRoot, 'out', '.stamp');
const command = [toolScript('electron-vite', 'bin/electron-vite.js'), 'build'];
const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  ELECTRON_MAJOR_VER: '33',
  NODE_ENV: 'production',
});

/** Path, size and time of every source: cheap to take (some milliseconds), and a checkout changes it. */
function currentStamp(): string {
  const hash = createHash('sha256');
  for (const path of globSync(inputs as string[], { cwd: projectRoot }).sort()) {
    const { size, mtimeMs, isDirectory } = pick(join(projectRoot, path));
    if (!isDirectory && !path.startsWith(join('electron', 'runtime')))
      hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function pick(path: string): { size: number; mtimeMs: number; isDirectory: boolean } {
  const found = statSync(path);
  return { size: found.size, mtimeMs: found.mtimeMs, isDirectory: found.isDirectory() };
}

const isFresh = (stamp: string): boolean =>
  existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp;

/**
 * For commands that start others: what they build on must not be rebuilt under a running app, whatever is edited
 * meanwhile.
 */
export const builtAlready = { TIDUI_BUILD: 'done' } as const;

/** Builds if needed; silent unless the build fails, because stdout and stderr belong to the command that follows. */
export async function buildWhenStale(): Promise<void> {
  if (process.env['TIDUI_BUILD'] === builtAlready.TIDUI_BUILD || isFresh(currentStamp())) return;
  await withLock(`build-${createHash('sha256').update(projectRoot).digest('hex').slice(0, 12)}`, async () => {
    const stamp = currentStamp();
    if (isFresh(stamp)) return;
    rmSync(stampFile, { force: true });
    const { code, output } = await runQuietly(process.execPath, command, {
      cwd: projectRoot,
      env: environment(),
    });
    if (code !== 0) throw new Error(`the build failed:\n${output}`);
    writeFileSync(stampFile, stamp);
  });
}

async function buildNow(): Promise<number> {
  const stamp = currentStamp();
  rmSync(stampFile, { force: true });
  const code = await runThrough(process.execPath, command, environment());
  if (code === 0) writeFileSync(stampFile, stamp);
  return code;
}

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
