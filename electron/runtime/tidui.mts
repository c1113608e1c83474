/**
 * `npm run -s tidui -- <command> …`: the command line in development.
 *
 * It is the built main process without a window. Nothing but its answer goes to stdout, input is passed through (for
 * passwords), and its exit code is ours.
 */
import { existsSync } from 'node:fs';
import { buildWhenStale } from './build.mts';
import { projectRoot } from './cache.mts';
import { prepareElectron } from './prepare.mts';
import { runThrough, say } from './processes.mts';

/** Chromium needs no screen, no graphics card and no desktop bus to run an app that shows nothing. */
const withoutScreen = ['--ozone-platform=headless', '--disable-gpu', '--log-level=3'];

/** `npm run` goes to the project's folder first; a relative path is meant from where npm was called. */
const callersFolder = (): string => {
  const called = process.env['npm_lifecycle_event'] === 'tidui' ? process.env['INIT_CWD'] : undefined;
  return called && process.cwd() === projectRoot && existsSync(called) ? called : process.cwd();
};

const main = async (): Promise<number> => {
  const [prepared] = await Promise.all([prepareElectron(), buildWhenStale(['main'])]);
  const sandbox = prepared.env['NO_SANDBOX'] ? ['--no-sandbox'] : [];
  const screen = process.platform === 'linux' ? withoutScreen : [];
  const args = [...sandbox, ...screen, projectRoot, '--unattended', ...process.argv.slice(2)];
  process.chdir(callersFolder());
  return runThrough(prepared.electron, args, prepared.env);
};

main().then(
  (code) => process.exit(code),
  (error: Error) => {
    say(error.message);
    process.exit(1);
  },
);
