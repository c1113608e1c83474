import { existsSync } from 'node:fs';
import { appError } from '../../shared/kernel/errors';
import { type Result, refuse } from '../../shared/kernel/result';
import { createTranslate } from '../../shared/locales/create-translate';
import { type AppContext, createAppContext, officePaths } from '../app-context';
import { findOwnOffice } from '../database/own-office';
import { failureOf } from '../files/failure';
import type { KeyProtector } from '../files/key-protector';
import { findLoss } from '../files/office-loss';
import { isHalfSwapped } from '../files/office-swap';
import { admitUser, powersOf } from './admit-user';
import { printAnswer, refusalAnswer } from './answer';
import { UsageError } from './arguments';
import type { Answer } from './command';
import { type Listed, type Reading, readWords } from './program';
import { readVocabulary, type Vocabulary } from './sums';
import { usageOf } from './usage';

const DONE = 0;
const REFUSED = 1;
const USAGE = 2;

const t = createTranslate('zh-CN');

/** What `--help` says to a reader below the commands; a program finds it in the fields of the answer. */
const listedOf = ({ kinds, forms, views }: Vocabulary['lists']): Listed => [
  [t('common.cli.heading.kinds'), kinds],
  [t('common.cli.heading.forms'), forms],
  [t('common.cli.heading.views'), views],
];

const helpAnswer = ({ commands, lists }: Vocabulary): Answer => ({
  ok: true,
  commands: commands.map((command) => ({
    usage: usageOf(command),
    help: t(command.help),
  })),
  ...lists,
});

const usageAnswer = (word: string): Answer => ({
  ok: false,
  error: {
    code: 'E_USAGE',
    message: t('common.cli.usage', { word }),
    remedy: t('common.cli.usageRemedy'),
  },
});

type Line = Extract<Reading, { readonly does: 'command' }>;

const perform = async (
  { command, asked, user }: Line,
  dataDir: string,
  keyProtector: KeyProtector | undefined,
): Promise<Result<Answer>> => {
  if (command.office === 'none') return command.run(asked);
  const judged = command.judge?.(asked);
  if (judged?.ok === false) return judged;
  // A mistyped folder must not become an empty office.
  const paths = officePaths(dataDir);
  const isNew = !existsSync(paths.database) && findLoss(paths) === undefined && !isHalfSwapped(dataDir);
  if (command.office === 'required' && isNew) return refuse(appError('E_NOT_SET_UP'));
  const lossAllowed = command.office === 'any';
  const opened = createAppContext({
    dataDir,
    lossAllowed,
    ...(keyProtector === undefined ? {} : { keyProtector }),
  });
  if (!opened.ok) return opened;
  const app: AppContext = opened.value;
  try {
    if (command.office === 'required' && findOwnOffice(app.db) === undefined)
      return refuse(appError('E_NOT_SET_UP'));
    const admitted = await admitUser(app, user, await powersOf(command, asked));
    return admitted.ok ? await command.run(admitted.value, asked) : admitted;
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
    const vocabulary = await readVocabulary();
    const reading = readWords(argv, vocabulary.commands, listedOf(vocabulary.lists), t);
    if (reading.does !== 'command') {
      const error = reading.does === 'help' ? {} : usageAnswer('');
      if (json) write({ ...helpAnswer(vocabulary), ...error });
      else {
        process.stdout.write(reading.help);
        if (reading.does !== 'help') write(error);
      }
      return reading.does === 'help' ? DONE : USAGE;
    }
    const result = await perform(reading, dataDir, keyProtector);
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
