import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './cache.mts';
import { fallbackElectron, fallbackIsReady, fallbackVersion } from './fallback-electron.mts';
import { say } from './processes.mts';

export type FoundElectron = { readonly path: string; readonly version: string; readonly source: string };

const packageDir = join(projectRoot, 'node_modules', 'electron');
const releaseSite = 'https://github.com/electron/electron/releases/';

/** Decides which Electron this machine develops with; see this folder's README for the order. */
export const findElectron = async (): Promise<FoundElectron> => {
  const named = process.env['ELECTRON_EXEC_PATH'];
  if (named) return { path: named, version: versionOf(named), source: 'ELECTRON_EXEC_PATH' };
  const installed = installedElectron();
  if (installed) return installed;
  // Once made, the fallback stays: asking an unreachable site again would cost every start five seconds.
  const downloaded = !fallbackIsReady() && (await siteAnswers()) ? download() : undefined;
  if (downloaded) return downloaded;
  if (fallbackFits()) return { path: await fallbackElectron(), version: fallbackVersion, source: 'fallback' };
  throw new Error(
    `No Electron for ${process.platform}-${process.arch}. Its release site cannot be reached from here: ` +
      'set ELECTRON_MIRROR to a mirror, or ELECTRON_EXEC_PATH to an Electron executable, and try again.',
  );
};

const fallbackFits = (): boolean => process.platform === 'linux' && process.arch === 'x64';

const versionOf = (executable: string): string => {
  const known = process.env['TIDUI_ELECTRON_VERSION'];
  if (known) return known;
  const beside = join(executable, '..', 'version');
  if (existsSync(beside)) return readFileSync(beside, 'utf8').trim().replace(/^v/, '');
  const asked = spawnSync(executable, ['-p', 'process.versions.electron'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
  });
  return asked.stdout?.trim() || '0';
};

const installedElectron = (): FoundElectron | undefined => {
  const pathFile = join(packageDir, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const path = join(packageDir, 'dist', readFileSync(pathFile, 'utf8'));
  return existsSync(path) ? { path, version: versionOf(path), source: 'node_modules/electron' } : undefined;
};

const siteAnswers = async (): Promise<boolean> => {
  const site = process.env['ELECTRON_MIRROR'] || process.env['npm_config_electron_mirror'] || releaseSite;
  try {
    const answer = await fetch(site, { method: 'HEAD', signal: AbortSignal.timeout(5000) });
    return answer.status < 500 && answer.status !== 403;
  } catch {
    return false;
  }
};

const download = (): FoundElectron | undefined => {
  say('downloading the official Electron');
  spawnSync(process.execPath, [join(packageDir, 'install.js')], {
    stdio: ['ignore', 2, 2],
    timeout: 10 * 60_000,
  });
  return installedElectron();
};
