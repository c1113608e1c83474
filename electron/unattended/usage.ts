import { kebabOf } from '../../shared/kernel/words';
import { everywhere, type Option, type Options } from './arguments';
import { type Command, type CommandGroup, isGroup, type PlainCommand } from './command';

/** `--dry-run`, `--out FILE`. */
const spoken = (name: string, option: Option): string =>
  `--${kebabOf(name)}${option.takes === 'nothing' ? '' : ` ${option.word}`}`;

const optional = (options: Options): readonly string[] =>
  Object.entries(options).map(([name, option]) => `[${spoken(name, option)}]`);

const optionWords = (options: Options): readonly string[] =>
  Object.entries(options).flatMap(([name, option]) =>
    option.takes === 'value' && option.required ? [spoken(name, option)] : optional({ [name]: option }),
  );

/** Every option of a group's commands, once; which of them belongs to which, each one's own help says. */
const groupWords = ({ word, commands }: CommandGroup): readonly string[] => [
  word,
  ...new Set(commands.flatMap(({ options = {} }) => optional(options))),
];

const commandWords = ({ usage, words = {}, more, options = {} }: PlainCommand): readonly string[] =>
  usage === undefined
    ? [...Object.keys(words), ...(more === undefined ? [] : [`[${more.word}…]`]), ...optionWords(options)]
    : [usage];

/** What may stand after a command's name. */
export const usageAfterName = (command: Command): string =>
  [...(isGroup(command) ? groupWords(command) : commandWords(command)), ...optional(everywhere)].join(' ');

/** The line of `--help` about a command. */
export const usageOf = (command: Command): string => `tidui ${command.name} ${usageAfterName(command)}`;
