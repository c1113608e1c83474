import { type SpawnOptions, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { projectRoot } from './cache.mts';

export type Outcome = { readonly code: number; readonly output: string };

/** Says what is being prepared. Always stderr: stdout belongs to the command that is run. */
export const say = (message: string): void => {
  process.stderr.write(`[runtime] ${message}\n`);
};

/** Whether a program is on the path. */
export const hasProgram = (name: string): boolean => {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
};

/** Runs a command quietly and keeps what it prints, so that it is shown only when it fails. */
export const runQuietly = (
  command: string,
  args: readonly string[],
  options: SpawnOptions = {},
): Promise<Outcome> => {
  return new Promise((settle) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => settle({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => settle({ code: code ?? 1, output }));
  });
};

/** Runs a command with our own input and output and passes on its exit code and our signals. */
export const runThrough = (
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number> => {
  return new Promise((settle) => {
    const child = spawn(command, args, { env, stdio: 'inherit', shell: false });
    const signals: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    const passOn = (signal: NodeJS.Signals): void => void child.kill(signal);
    for (const signal of signals) process.on(signal, passOn);
    const finish = (code: number): void => {
      for (const signal of signals) process.off(signal, passOn);
      settle(code);
    };
    child.on('error', (error) => {
      say(`${command}: ${error.message}`);
      finish(127);
    });
    child.on('close', (code, signal) => finish(code ?? (signal ? 1 : 0)));
  });
};

/** The npm that started us (works where only node is on the path), else the one on the path. */
export const npmCommand = (
  args: readonly string[],
): { readonly command: string; readonly args: readonly string[] } => {
  const script = process.env['npm_execpath'];
  return script && /\.c?js$/.test(script)
    ? { command: process.execPath, args: [script, ...args] }
    : { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args };
};

/** The script of a locally installed tool, to be run with this Node: no shell and no `.cmd` files in between. */
export const toolScript = (packageName: string, script: string): string => {
  return join(projectRoot, 'node_modules', packageName, script);
};
