import { resolve } from 'node:path';
import { FORM_KINDS, type FormKind } from '../../../shared/features/documents/vocabulary';
import { ok } from '../../../shared/kernel/result';
import { kebabOf } from '../../../shared/kernel/words';
import type { AppContext } from '../../app-context';
import { printForms } from '../../features/documents/service/select';
import { standardInForce } from '../../features/standards/repository';
import { type Asked, flag, list, required, text, UsageError } from '../arguments';
import { officeCommand } from '../command';

/** What `--help` lists: each form's word. */
export const formWords = (): readonly string[] => FORM_KINDS.map(kebabOf);

/** A form by its word, its name in code, or its title on paper. */
const formOf = (app: AppContext, word: string): FormKind => {
  const titles = standardInForce(app.db, 'forms', app.clock.today()).body.forms;
  const found = FORM_KINDS.find(
    (form) =>
      form === word ||
      kebabOf(form) === word ||
      titles.some((entry) => entry.form === form && entry.title === word),
  );
  if (found === undefined) throw new UsageError(word);
  return found;
};

const options = {
  out: required(text('FILE', 'common.cli.option.outPdf')),
  staff: list('NO…', 'common.cli.option.staff'),
  session: list('NO…', 'common.cli.option.session'),
  all: flag('common.cli.option.all'),
};

/**
 * What is to be printed, as far as the words tell. `--staff 001 002` and `--staff 001,002` and `--staff 001 --staff 002` mean
 * the same.
 */
const selectionOf = ({ more, options: said }: Asked<'FORM', typeof options>) => {
  const staffNos = [...said.staff, ...more];
  const all = said.all || staffNos.includes('all');
  if (!all && staffNos.length === 0 && said.session.length === 0) throw new UsageError('--staff');
  return { staffNos: all ? ('all' as const) : staffNos, sessionNos: said.session, out: resolve(said.out) };
};

export const print = officeCommand({
  name: 'print',
  help: 'common.cli.print',
  usage: 'FORM --out FILE [--staff NO… | --session NO… | --all]',
  words: { FORM: 'common.cli.word.form' },
  more: { word: 'NO', help: 'common.cli.word.staff' },
  options,
  office: 'required',
  judge: (asked) => ok(selectionOf(asked)),
  run: async (app, asked) => {
    const answer = await printForms(app, { ...selectionOf(asked), form: formOf(app, asked.words.FORM) });
    return answer.ok ? ok({ ok: true, ...answer.value }) : answer;
  },
});
