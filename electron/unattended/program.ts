import { Command as Cli, Option as CliOption, CommanderError } from 'commander';
import { kebabOf } from '../../shared/kernel/words';
import type { Translate } from '../../shared/locales/translate';
import { type Asked, everywhere, type Option, type Options, UsageError } from './arguments';
import { type Command, type CommandGroup, isGroup, type PlainCommand } from './command';
import { usageAfterName } from './usage';

/** What a command line asks for. */
export type Reading =
  | { readonly does: 'help' | 'nothing'; readonly help: string }
  | {
      readonly does: 'command';
      readonly command: PlainCommand;
      readonly asked: Asked;
      /** Who gives it, as was said. */
      readonly user: string | undefined;
    };

/** What `--help` lists below the commands, by heading. */
export type Listed = readonly (readonly [heading: string, words: readonly string[]])[];

const COLUMNS = 110;

/** The word that commander found at fault: it quotes one in each of its sentences. */
const wordAtFault = (message: string): string => {
  const word = /'(.*?)'/s.exec(message)?.[1] ?? '';
  return word.startsWith('-') ? (word.split(/[ =]/)[0] ?? word) : word;
};

const commaList = (said: string): readonly string[] =>
  said
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');

const isOptionLike = (word: string): boolean => word.length > 1 && word.startsWith('-');

const readValue = (name: string, option: Option, said: string, before: unknown): unknown => {
  if (option.takes === 'list')
    return [
      ...((before as readonly string[] | undefined) ?? []),
      ...(option.whole ? [said] : commaList(said)),
    ];
  const read = option.takes === 'value' && !(option.required && said === '') ? option.read(said) : undefined;
  if (read === undefined) throw new UsageError(`--${name}`);
  return read;
};

/** Declare options. A value that looks like an option is a forgotten value, unless it hangs on its `=`. */
const declareOptions = (cli: Cli, options: Options, argv: readonly string[], t: Translate): void => {
  for (const [key, option] of Object.entries({ ...options, ...everywhere })) {
    const name = kebabOf(key);
    if (option.takes === 'nothing') cli.option(`--${name}`, t(option.help));
    else
      cli.addOption(
        new CliOption(`--${name} <${option.word}>`, t(option.help))
          .makeOptionMandatory(option.takes === 'value' && option.required)
          .argParser((said: string, before: unknown) => {
            if (isOptionLike(said) && !argv.includes(`--${name}=${said}`)) throw new UsageError(`--${name}`);
            return readValue(name, option, said, before);
          }),
      );
  }
};

const givenOptions = (cli: Cli, options: Options): Asked['options'] => {
  const given = cli.opts<Record<string, unknown>>();
  const nothing = { nothing: false, value: undefined, list: [] } as const;
  return Object.fromEntries(
    Object.entries(options).map(([name, { takes }]) => [name, given[name] ?? nothing[takes]]),
  );
};

/** What was said to a command, in its own terms. */
const askedOf = (cli: Cli, command: PlainCommand, argv: readonly string[]): Asked => {
  // Commander takes `-5` for a word.
  const odd = argv.includes('--') ? undefined : cli.args.find(isOptionLike);
  if (odd !== undefined) throw new UsageError(odd);
  const names = Object.keys(command.words ?? {});
  const words = Object.fromEntries(names.map((name, i) => [name, cli.args[i] ?? '']));
  const empty = names.find((name) => words[name] === '');
  if (empty !== undefined) throw new UsageError(empty);
  return { words, more: cli.args.slice(names.length), options: givenOptions(cli, command.options ?? {}) };
};

/** Options may stand before the word that they belong to; commander wants that word first. */
const wordFirst = (argv: readonly string[], taking: ReadonlySet<string>): readonly string[] => {
  let at = 0;
  while (isOptionLike(argv[at] ?? '') && argv[at] !== '--') at += taking.has(argv[at] ?? '') ? 2 : 1;
  const word = argv[at];
  return word === undefined || word === '--' ? argv : [word, ...argv.slice(0, at), ...argv.slice(at + 1)];
};

const inOrder = (argv: readonly string[], commands: readonly Command[]): readonly string[] => {
  const declared = commands.flatMap<PlainCommand>((command) =>
    isGroup(command) ? command.commands : [command],
  );
  const taking = new Set(
    [...declared.map(({ options = {} }) => options), everywhere]
      .flatMap((options) => Object.entries(options))
      .flatMap(([name, option]) => (option.takes === 'nothing' ? [] : [`--${kebabOf(name)}`])),
  );
  const [name, ...rest] = wordFirst(argv, taking);
  if (name === undefined) return [];
  const group = commands.find((command) => command.name === name && isGroup(command));
  return [name, ...(group === undefined ? rest : wordFirst(rest, taking))];
};

/** The program without its commands. What it would print goes to `write`, where it would exit it throws. */
const programOf = (listed: Listed, t: Translate, write: (said: string) => void): Cli => {
  const headings: Readonly<Record<string, string>> = {
    'Usage:': t('common.cli.heading.usage'),
    'Arguments:': t('common.cli.heading.words'),
    'Options:': t('common.cli.heading.options'),
    'Commands:': t('common.cli.heading.commands'),
  };
  const lists = listed.map(([heading, words]) => `\n${heading}\n  ${words.join(' ')}`);
  return new Cli('tidui')
    .configureOutput({
      writeOut: write,
      writeErr: write,
      outputError: () => {},
      getOutHelpWidth: () => COLUMNS,
      getErrHelpWidth: () => COLUMNS,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({ styleTitle: (title) => headings[title] ?? title, subcommandTerm: (cli) => cli.name() })
    .exitOverride()
    .showSuggestionAfterError(false)
    .allowExcessArguments()
    .enablePositionalOptions()
    .helpCommand(false)
    .helpOption('--help', t('common.cli.option.help'))
    .usage(t('common.cli.usageLine'))
    .addHelpText('after', lists.join('\n'));
};

/**
 * Read a command line with commander, which owns its grammar and the text of `--help`. It neither writes nor exits: what it
 * has to say comes back, and words that it refuses are a `UsageError`.
 */
export const readWords = (
  argv: readonly string[],
  commands: readonly Command[],
  listed: Listed,
  t: Translate,
): Reading => {
  const said: string[] = [];
  const readings: Reading[] = [];

  const declare = (parent: Cli, command: PlainCommand): void => {
    const cli = parent.command(command.name).description(t(command.help)).usage(usageAfterName(command));
    for (const [word, help] of Object.entries(command.words ?? {})) cli.argument(`<${word}>`, t(help));
    if (command.more !== undefined) cli.argument(`[${command.more.word}...]`, t(command.more.help));
    declareOptions(cli, command.options ?? {}, argv, t);
    cli.action(() => {
      const { user } = cli.optsWithGlobals<{ readonly user?: string }>();
      readings.push({ does: 'command', command, asked: askedOf(cli, command, argv), user });
    });
  };
  const declareGroup = (parent: Cli, group: CommandGroup): void => {
    const cli = parent.command(group.name).description(t(group.help)).usage(usageAfterName(group));
    cli.argument(`<${group.word}>`, t(group.wordHelp));
    declareOptions(cli, {}, argv, t);
    for (const command of group.commands) declare(cli, command);
    // Reached only where none of them is named.
    cli.action((word: string) => {
      throw new UsageError(word === '' ? group.word : word);
    });
  };

  const program = programOf(listed, t, (help) => said.push(help));
  declareOptions(program, {}, argv, t);
  for (const command of commands)
    if (isGroup(command)) declareGroup(program, command);
    else declare(program, command);

  try {
    program.parse(inOrder(argv, commands), { from: 'user' });
  } catch (cause) {
    if (!(cause instanceof CommanderError)) throw cause;
    if (cause.code === 'commander.helpDisplayed') return { does: 'help', help: said.join('') };
    if (cause.code === 'commander.help') return { does: 'nothing', help: said.join('') };
    throw new UsageError(wordAtFault(cause.message));
  }
  const [reading] = readings;
  if (reading === undefined) throw new Error('commander read a line and ran nothing');
  return reading;
};
