import { join, resolve } from 'node:path';

/** How the app was started. `args` are the command line's own words, without Electron's and Chromium's. */
export type Entry = {
  readonly mode: 'window' | 'unattended';
  readonly args: readonly string[];
  /** The folder with the office's files. */
  readonly dataDir: string;
};

const commandWord = /^[a-z][a-z-]*$/;

/**
 * Tells a window start from a command line.
 *
 * `tidui init …` and `tidui --help` are command lines; a file path or nothing opens the window. In development the
 * path of the app comes first and `--unattended` says it outright. `defaultApp` is true when an Electron opened us by
 * that path.
 */
export const readEntry = (argv: readonly string[], defaultApp: boolean, userData: string): Entry => {
  const own = defaultApp ? afterAppPath(argv.slice(1)) : argv.slice(1);
  const start = own.findIndex((word) => !isChromiumSwitch(word));
  const words = start < 0 ? [] : own.slice(start);
  const first = words[0] ?? '';
  const marked = first === '--unattended';
  const args = marked ? words.slice(1) : words;
  const unattended = marked || first === '--help' || commandWord.test(first);
  return { mode: unattended ? 'unattended' : 'window', args, dataDir: dataDirOf(args, userData) };
};

const afterAppPath = (words: readonly string[]): readonly string[] => {
  let index = 0;
  while (index < words.length) {
    const word = words[index] ?? '';
    if (word === '-r' || word === '--require') index += 2;
    else if (word.startsWith('-')) index += 1;
    else break;
  }
  return words.slice(index + 1);
};

/** Everything with dashes that is not ours is for Chromium. */
const isChromiumSwitch = (word: string): boolean =>
  word.startsWith('-') && !['--unattended', '--help', '--data'].includes(word) && !word.startsWith('--data=');

const dataDirOf = (args: readonly string[], userData: string): string => {
  const joined = args.find((word) => word.startsWith('--data='));
  const at = args.indexOf('--data');
  const named = joined ? joined.slice('--data='.length) : at < 0 ? undefined : args[at + 1];
  return named ? resolve(named) : join(userData, 'office');
};
