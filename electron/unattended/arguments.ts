import { parseArgs } from 'node:util';
import { ok, type Result } from '../../shared/kernel/result';

/** The words of a command line, sorted. Every option may be given as `--name VALUE` or `--name=VALUE`. */
export type Arguments = {
  readonly words: readonly string[];
  /** The last value of an option. */
  readonly option: (name: string) => string | undefined;
  /** Every value of an option that may come several times, split at commas. */
  readonly list: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
};

/** A command line that cannot be understood; exit code 2. `word` is the word at fault. */
export class UsageError extends Error {
  readonly word: string;
  constructor(word: string) {
    super(word);
    this.word = word;
  }
}

const FLAGS = ['json', 'dry-run', 'good-rows', 'again', 'all', 'full', 'help', 'template'] as const;
const OPTIONS = [
  'data',
  'kind',
  'branch-kind',
  'code',
  'name',
  'company',
  'administrator',
  'out',
  'in',
  'branch',
  'staff',
  'session',
  'search',
  'on',
  'year',
  'limit',
  'year',
  'month',
  'cycle',
  'confirm-fingerprint',
  'refused',
] as const;

type OptionConfig = { readonly type: 'string' | 'boolean'; readonly multiple: boolean };

const config: Record<string, OptionConfig> = Object.fromEntries([
  ...FLAGS.map((name) => [name, { type: 'boolean', multiple: false }] as const),
  ...OPTIONS.map((name) => [name, { type: 'string', multiple: true }] as const),
]);

/** Sort the words of a command line. Throws `UsageError` for an option that does not exist or lacks its value. */
export const readArguments = (argv: readonly string[]): Arguments => {
  const parsed = (() => {
    try {
      return parseArgs({ args: [...argv], options: config, allowPositionals: true, strict: true });
    } catch (cause) {
      const word = cause instanceof Error ? (/'([^']+)'/.exec(cause.message)?.[1] ?? cause.message) : '';
      throw new UsageError(word);
    }
  })();
  const values = parsed.values as Readonly<Record<string, boolean | readonly string[] | undefined>>;
  const all = (name: string): readonly string[] => {
    const value = values[name];
    return Array.isArray(value) ? (value as readonly string[]) : [];
  };
  return {
    words: parsed.positionals,
    option: (name) => all(name).at(-1),
    list: (name) =>
      all(name)
        .flatMap((value) => value.split(','))
        .map((value) => value.trim())
        .filter((value) => value !== ''),
    flag: (name) => values[name] === true,
  };
};

/** An option that the command cannot do without. */
export const required = (args: Arguments, name: string): string => {
  const value = args.option(name);
  if (value === undefined || value === '') throw new UsageError(`--${name}`);
  return value;
};

/** The word at a place after the command, for instance a file. */
export const requiredWord = (args: Arguments, index: number, name: string): string => {
  const word = args.words[index];
  if (word === undefined || word === '') throw new UsageError(name);
  return word;
};

/** For commands that need nothing but words after their name. */
export const needsWords =
  (...names: readonly string[]) =>
  (args: Arguments): Result<true> => {
    names.forEach((name, i) => {
      requiredWord(args, i + 1, name);
    });
    return ok(true as const);
  };
