import { BRANCH_KINDS, zSetUp } from '../../../shared/features/office/schema';
import type { SetUp } from '../../../shared/features/office/types';
import { inputError } from '../../../shared/ipc/input-error';
import { appError } from '../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import { createTranslate } from '../../../shared/locales/translate';
import { setUpOffice } from '../../features/office/service';
import { type Arguments, required } from '../arguments';
import type { OfficeCommand } from '../command';

const HEAD_WORDS = ['head', 'hq', 'head-office'];

const isBranchKind = (word: string): word is (typeof BRANCH_KINDS)[number] =>
  (BRANCH_KINDS as readonly string[]).includes(word);

const t = createTranslate('zh-CN');

/** The office that the words describe: `E_OFFICE_CODE`, `E_INPUT_INVALID`. */
const setUpOf = (args: Arguments): Result<SetUp> => {
  const word = required(args, 'kind').toLowerCase();
  const head = HEAD_WORDS.includes(word);
  const name = required(args, 'name');
  const parsed = zSetUp.safeParse({
    kind: head ? 'head' : 'branch',
    branchKind: head ? null : isBranchKind(word) ? word : (args.option('branch-kind') ?? 'own'),
    code: required(args, 'code').toUpperCase(),
    name,
    company: args.option('company') ?? name,
    administrator: args.option('administrator') ?? t('common.cli.administrator'),
  });
  if (!(head || word === 'branch' || isBranchKind(word)))
    return refuse(appError('E_INPUT_INVALID', { field: 'kind' }, 'kind'));
  return parsed.success ? ok(parsed.data) : refuse(inputError(parsed.error.issues[0]));
};

export const init: OfficeCommand = {
  name: 'init',
  usage:
    'init --kind head|branch --code CODE --name NAME [--branch-kind own|office|dealer] [--company NAME] [--administrator NAME]',
  help: 'common.cli.init',
  office: 'optional',
  judge: setUpOf,
  run: (app, args) => {
    const wanted = setUpOf(args);
    if (!wanted.ok) return wanted;
    const made = setUpOffice(app, wanted.value);
    if (!made.ok) return made;
    const { kind, branchKind, code, name, company, administrator } = made.value;
    return ok({
      ok: true,
      office: { kind, branchKind, code, name, company, administrator },
      data: app.paths.data,
    });
  },
};
