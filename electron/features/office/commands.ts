import { BRANCH_KINDS, zSetUp } from '../../../shared/features/office/schema';
import type { SetUp } from '../../../shared/features/office/types';
import { inputError } from '../../../shared/ipc/input-error';
import { appError } from '../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import { createTranslate } from '../../../shared/locales/create-translate';
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
};

/** The office that the words describe: `E_OFFICE_CODE`, `E_INPUT_INVALID`. */
const setUpOf = ({ options: said }: Asked<never, typeof options>): Result<SetUp> => {
  const word = said.kind.toLowerCase();
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

const init = officeCommand({
  name: 'init',
  order: 10,
  help: 'office.cli.init',
  options,
  office: 'optional',
  judge: setUpOf,
  run: async (app, asked) => {
    const wanted = setUpOf(asked);
    if (!wanted.ok) return wanted;
    const { setUpOffice } = await import('./service');
    const made = setUpOffice(app, wanted.value);
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
