import { BRANCH_KINDS, zSetUp } from '../../../shared/features/office/schema';
import { inputError } from '../../../shared/ipc/input-error';
import { appError } from '../../../shared/kernel/errors';
import { ok, refuse } from '../../../shared/kernel/result';
import { setUpOffice } from '../../features/office/service';
import { required } from '../arguments';
import type { OfficeCommand } from '../command';

const HEAD_WORDS = ['head', 'hq', 'head-office'];

const isBranchKind = (word: string): word is (typeof BRANCH_KINDS)[number] =>
  (BRANCH_KINDS as readonly string[]).includes(word);

export const init: OfficeCommand = {
  name: 'init',
  usage:
    'init --kind head|branch --code CODE --name NAME [--branch-kind own|office|dealer] [--company NAME] [--administrator NAME]',
  help: 'common.cli.init',
  office: 'optional',
  run: (app, args) => {
    const word = required(args, 'kind').toLowerCase();
    const head = HEAD_WORDS.includes(word);
    const name = required(args, 'name');
    const parsed = zSetUp.safeParse({
      kind: head ? 'head' : 'branch',
      branchKind: head ? null : isBranchKind(word) ? word : (args.option('branch-kind') ?? 'own'),
      code: required(args, 'code').toUpperCase(),
      name,
      company: args.option('company') ?? name,
      administrator: args.option('administrator') ?? app.t('common.cli.administrator'),
    });
    if (!(head || word === 'branch' || isBranchKind(word)))
      return refuse(appError('E_INPUT_INVALID', { field: 'kind' }, 'kind'));
    if (!parsed.success) return refuse(inputError(parsed.error.issues[0]));
    const made = setUpOffice(app, parsed.data);
    if (!made.ok) return made;
    const { kind, branchKind, code, company, administrator } = made.value;
    return ok({
      ok: true,
      office: { kind, branchKind, code, name, company, administrator },
      data: app.paths.data,
    });
  },
};
