import { cleanText } from '../../shared/kernel/clean-text';
import type { TextKey } from '../../shared/locales/translate';

/** A command line that cannot be understood; exit code 2. `word` is the word at fault. */
export class UsageError extends Error {
  readonly word: string;
  constructor(word: string) {
    super(word);
    this.word = word;
  }
}

/** Reads what a person wrote; undefined where it cannot be meant. */
type Read<T> = (text: string) => T | undefined;

type Flag = { readonly takes: 'nothing'; readonly help: TextKey };
type Value<T = unknown, R extends boolean = boolean> = {
  readonly takes: 'value';
  /** How the usage line calls the value: `FILE`. */
  readonly word: string;
  readonly help: TextKey;
  readonly read: Read<T>;
  readonly required: R;
};
type List = {
  readonly takes: 'list';
  readonly word: string;
  readonly help: TextKey;
  /** Whether a value is taken as it is, commas and all. */
  readonly whole: boolean;
};

/** An option as a command declares it. Every one with a value may be given as `--name VALUE` or `--name=VALUE`. */
export type Option = Flag | Value | List;

/** A command's options by the names they have in code: `dryRun` is `--dry-run`. */
export type Options = Readonly<Record<string, Option>>;

export const flag = (help: TextKey): Flag => ({ takes: 'nothing', help });

/** The last one counts where it is given several times. */
export const value = <T>(word: string, help: TextKey, read: Read<T>): Value<T, false> => ({
  takes: 'value',
  word,
  help,
  read,
  required: false,
});

/** A number of something, from 1 on. */
export const wholeNumber = (said: string): number | undefined => {
  const number = Number(said);
  return Number.isInteger(number) && number >= 1 ? number : undefined;
};

/** The names of files and folders are taken as they are. */
const PATHS: readonly string[] = ['FILE', 'DIR'];

export const text = (word: string, help: TextKey): Value<string, false> =>
  value(word, help, PATHS.includes(word) ? (said) => said : cleanText);

/** An option that the command cannot do without. */
export const required = <T>(option: Value<T>): Value<T, true> => ({ ...option, required: true });

/** May come several times, each with several values between commas. */
export const list = (word: string, help: TextKey): List => ({
  takes: 'list',
  word,
  help,
  whole: false,
});

/** May come several times, each with one value that is taken as it is: the headings of a sheet may hold commas. */
export const texts = (word: string, help: TextKey): List => ({ takes: 'list', word, help, whole: true });

/** Every command has these; their values are read where the folder is chosen and the answer is written. */
export const everywhere: Options = {
  user: text('NAME', 'common.cli.option.user'),
  data: text('DIR', 'common.cli.option.data'),
  json: flag('common.cli.option.json'),
};

type GivenOption<O extends Option> =
  O extends Value<infer T, infer R>
    ? R extends true
      ? T
      : T | undefined
    : O extends List
      ? readonly string[]
      : boolean;

/** What a command line said, as the command declared it. */
export type Asked<W extends string = string, O extends Options = Options> = {
  readonly words: Readonly<Record<W, string>>;
  /** The words after those that the command names. */
  readonly more: readonly string[];
  readonly options: { readonly [K in keyof O]: GivenOption<O[K]> };
};
