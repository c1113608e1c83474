import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const projectRoot = resolve(import.meta.dirname, '../../..');

export type Answer = {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What was printed, as JSON; throws when anything else is on stdout. */
  readonly json: () => unknown;
};

/** Runs the command line as `npm run -s tidui -- …` does. `input` is what a person or a script would type, such as a password. */
export const runTidui = (
  args: readonly string[],
  options: { readonly input?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Answer => {
  const script = join(projectRoot, 'electron', 'runtime', 'tidui.mts');
  const done = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    input: options.input ?? '',
    env: { ...process.env, ...options.env },
    maxBuffer: 64 * 1024 * 1024,
    timeout: 60_000,
  });
  return {
    code: done.status ?? -1,
    stdout: done.stdout,
    stderr: done.stderr,
    json: () => JSON.parse(done.stdout),
  };
};
