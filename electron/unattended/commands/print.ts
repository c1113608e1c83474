import { resolve } from 'node:path';
import { FORM_KINDS, type FormKind } from '../../../shared/features/documents/vocabulary';
import { ok } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { printForms } from '../../features/documents/service/select';
import { standardInForce } from '../../features/standards/repository';
import { type Arguments, required, requiredWord, UsageError } from '../arguments';
import type { OfficeCommand } from '../command';

/** `trainingPlan` → `training-plan`: the word on the command line. */
const wordOf = (form: FormKind): string => form.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What `--help` lists: each form's word. */
export const formWords = (): readonly string[] => FORM_KINDS.map(wordOf);

/** A form by its word, its name in code, or its title on paper. */
const formOf = (app: AppContext, word: string): FormKind => {
  const titles = standardInForce(app.db, 'forms', app.clock.today()).body.forms;
  const found = FORM_KINDS.find(
    (form) =>
      form === word ||
      wordOf(form) === word ||
      titles.some((entry) => entry.form === form && entry.title === word),
  );
  if (found === undefined) throw new UsageError(word);
  return found;
};

/** `--staff 001 002` and `--staff 001,002` and `--staff 001 --staff 002` mean the same. */
const staffNosOf = (args: Arguments): readonly string[] => [...args.list('staff'), ...args.words.slice(2)];

/** What is to be printed, as far as the words tell. */
const selectionOf = (args: Arguments) => {
  const staffNos = staffNosOf(args);
  const sessionNos = args.list('session');
  const all = args.flag('all') || staffNos.includes('all');
  if (!all && staffNos.length === 0 && sessionNos.length === 0) throw new UsageError('--staff');
  return {
    word: requiredWord(args, 1, 'FORM'),
    staffNos: all ? ('all' as const) : staffNos,
    sessionNos,
    out: resolve(required(args, 'out')),
  };
};

export const print: OfficeCommand = {
  name: 'print',
  usage: 'print FORM --out FILE [--staff NO… | --session NO… | --all]',
  help: 'common.cli.print',
  office: 'required',
  judge: (args) => ok(selectionOf(args)),
  run: async (app, args) => {
    const { word, ...selection } = selectionOf(args);
    const answer = await printForms(app, { ...selection, form: formOf(app, word) });
    return answer.ok ? ok({ ok: true, ...answer.value }) : answer;
  },
};
