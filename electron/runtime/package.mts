/**
 * `npm run package`: what users get, for the platform that we are on.
 *
 * On Linux it makes an unpacked folder out of the Electron at hand, offline, for the smoke test; on Windows the
 * installer. Words after `--` go to electron-builder.
 */
import { dirname } from 'node:path';
import { buildWhenStale } from './build.mts';
import { prepareElectron } from './prepare.mts';
import { runThrough, say, toolScript } from './processes.mts';

const main = async (): Promise<number> => {
  await buildWhenStale();
  const builder = toolScript('electron-builder', 'cli.js');
  const given = process.argv.slice(2);
  if (process.platform !== 'linux') return runThrough(process.execPath, [builder, ...given], process.env);
  const prepared = await prepareElectron();
  const from = [`-c.electronDist=${dirname(prepared.electron)}`, `-c.electronVersion=${prepared.version}`];
  return runThrough(process.execPath, [builder, '--linux', 'dir', ...from, ...given], prepared.env);
};

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    say(error.message);
    process.exit(1);
  },
);
