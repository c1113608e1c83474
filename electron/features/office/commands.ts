import { BRANCH_KINDS, zSetUp } from '../../../shared/features/office/schema';
import type { Office, SetUp } from '../../../shared/features/office/types';
import { inputError } from '../../../shared/ipc/input-error';
import { appError } from '../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import { wordKey } from '../../../shared/kernel/sameness';
import { createTranslate } from '../../../shared/locales/create-translate';
import type { AppContext } from '../../app-context';
import { type Asked, required, text } from '../../unattended/arguments';
import { type Command, officeCommand } from '../../unattended/command';

const HEAD_WORDS = ['head', 'hq', 'head-office'];

const isBranchKind = (word: string): word is (typeof BRANCH_KINDS)[number] =>
  (BRANCH_KINDS as readonly string[]).includes(word);

const t = createTranslate('zh-CN');

const options = {
  kind: required(text('head|branch', 'office.cli.option.kind')),
  code: required(text('CODE', 'office.cli.option.code')),
  name: required(text('NAME', 'office.cli.option.name')),
  branchKind: text(BRANCH_KINDS.join('|'), 'office.cli.option.branchKind'),
  company: text('NAME', 'office.cli.option.company'),
  administrator: text('NAME', 'office.cli.option.administrator'),
  overLoss: text('WORDS', 'office.cli.option.overLoss'),
};

/** The office that the words describe: `E_OFFICE_CODE`, `E_INPUT_INVALID`. */
const setUpOf = ({ options: said }: Asked<never, typeof options>): Result<SetUp> => {
  const word = wordKey(said.kind);
  const head = HEAD_WORDS.includes(word);
  const parsed = zSetUp.safeParse({
    kind: head ? 'head' : 'branch',
    branchKind: head ? null : isBranchKind(word) ? word : (said.branchKind ?? 'own'),
    code: said.code.toUpperCase(),
    name: said.name,
    company: said.company ?? said.name,
    administrator: said.administrator ?? t('office.cli.administrator'),
  });
  if (!(head || word === 'branch' || isBranchKind(word)))
    return refuse(appError('E_INPUT_INVALID', { field: 'kind' }, 'kind'));
  return parsed.success ? ok(parsed.data) : refuse(inputError(parsed.error.issues[0]));
};

/** Set up in a folder; over what is left of a lost office only with the words, which set it aside first. */
const setUpIn = async (
  app: AppContext,
  wanted: SetUp,
  words: string | undefined,
): Promise<Result<Office>> => {
  const { setUpOffice } = await import('./service');
  if (app.loss === undefined || words === undefined) return setUpOffice(app, wanted);
  const { setAside } = await import('../../files/set-aside');
  const { lockOffice } = await import('../../database/office-lock');
  const { createAppContext } = await import('../../app-context');
  const lock = lockOffice(app.paths.data);
  if (!lock.ok) return lock;
  try {
    const aside = setAside(app, words);
    if (!aside.ok) return aside;
    const opened = createAppContext({
      dataDir: app.paths.data,
      keyProtector: app.keyProtector,
      holdsLock: true,
    });
    if (!opened.ok) return opened;
    const made = setUpOffice(opened.value, wanted);
    opened.value.close();
    return made;
  } finally {
    lock.value.release();
  }
};

const init = officeCommand({
  name: 'init',
  order: 10,
  help: 'office.cli.init',
  power: 'office.manage',
  options,
  office: 'any',
  judge: setUpOf,
  run: async (app, asked) => {
    const wanted = setUpOf(asked);
    if (!wanted.ok) return wanted;
    const made = await setUpIn(app, wanted.value, asked.options.overLoss);
    if (!made.ok) return made;
    const { kind, branchKind, code, name, company, administrator } = made.value;
    return ok({
      ok: true,
      office: { kind, branchKind, code, name, company, administrator },
      data: app.paths.data,
    });
  },
});

export const commands: readonly Command[] = [init];
