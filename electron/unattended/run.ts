import { existsSync } from 'node:fs';
import { appError } from '../../shared/kernel/errors';
import { type Result, refuse } from '../../shared/kernel/result';
import { createTranslate } from '../../shared/locales/translate';
import { type AppContext, createAppContext, officePaths } from '../app-context';
import { findOffice } from '../features/office/repository';
import { failureOf } from '../files/failure';
import type { KeyProtector } from '../files/key-protector';
import { printAnswer, refusalAnswer } from './answer';
import { type Arguments, readArguments, UsageError } from './arguments';
import type { Answer, Command } from './command';
import { commands, views } from './commands';

const DONE = 0;
const REFUSED = 1;
const USAGE = 2;

const t = createTranslate('zh-CN');

const helpAnswer = (): Answer => ({
  ok: true,
  commands: commands.map((command) => ({
    usage: `tidui ${command.usage} [--data DIR] [--json]`,
    help: t(command.help),
  })),
  ...views,
});

const usageAnswer = (word: string): Answer => ({
  ok: false,
  error: {
    code: 'E_USAGE',
    message: t('common.cli.usage', { word }),
    remedy: t('common.cli.usageRemedy'),
  },
});

const perform = async (
  command: Command,
  dataDir: string,
  args: Arguments,
  keyProtector: KeyProtector | undefined,
): Promise<Result<Answer>> => {
  if (command.office === 'none') return command.run(args);
  const judged = command.judge?.(args);
  if (judged?.ok === false) return judged;
  // A mistyped folder must not become an empty office.
  if (command.office === 'required' && !existsSync(officePaths(dataDir).database))
    return refuse(appError('E_NOT_SET_UP'));
  const opened = createAppContext({ dataDir, ...(keyProtector === undefined ? {} : { keyProtector }) });
  if (!opened.ok) return opened;
  const app: AppContext = opened.value;
  try {
    if (command.office === 'required' && findOffice(app.db) === undefined)
      return refuse(appError('E_NOT_SET_UP'));
    return await command.run(app, args);
  } finally {
    app.close();
  }
};

/**
 * Runs one command without a window and answers its exit code: 0 done, 1 refused (the reasons are in the answer), 2 usage.
 * A crash is answered as a refusal, too; its trace goes to stderr.
 *
 * `argv` are the words after the program's; `dataDir` is the folder of `--data`, or the one that the window uses;
 * `keyProtector` is the operating system's protection of secrets, where it has one.
 */
export const runUnattended = async (
  argv: readonly string[],
  dataDir: string,
  keyProtector?: KeyProtector,
): Promise<number> => {
  const json = argv.includes('--json');
  const write = (answer: Answer): void => {
    process.stdout.write(printAnswer(answer, json));
  };
  try {
    const args = readArguments(argv);
    const name = args.words[0];
    if (args.flag('help')) {
      write(helpAnswer());
      return DONE;
    }
    if (name === undefined) {
      write({ ...helpAnswer(), ...usageAnswer('') });
      return USAGE;
    }
    const command = commands.find((one) => one.name === name);
    if (command === undefined) throw new UsageError(name);
    const result = await perform(command, dataDir, args, keyProtector);
    const answer = result.ok ? result.value : refusalAnswer(t, result.error);
    write(answer);
    return result.ok && answer.ok !== false ? DONE : REFUSED;
  } catch (cause) {
    if (cause instanceof UsageError) {
      write(usageAnswer(cause.word));
      return USAGE;
    }
    process.stderr.write(`${cause instanceof Error ? cause.stack : String(cause)}\n`);
    write(refusalAnswer(t, failureOf(cause, officePaths(dataDir).database)));
    return REFUSED;
  }
};
