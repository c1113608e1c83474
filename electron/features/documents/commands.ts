import { resolve } from 'node:path';
import { documentNames } from '../../../shared/features/sums';
import { ok } from '../../../shared/kernel/result';
import { kebabOf } from '../../../shared/kernel/words';
import type { AppContext } from '../../app-context';
import { type Asked, flag, list, required, text, UsageError } from '../../unattended/arguments';
import { type Command, officeCommand } from '../../unattended/command';

/** A document by its word, its name in code, or its title on paper. */
const documentOf = async (app: AppContext, word: string): Promise<string> => {
  const { standardInForce } = await import('../standards/repository');
  const titles = standardInForce(app.db, 'forms', app.clock.today()).body.forms;
  const found = documentNames.find(
    (name) =>
      name === word ||
      kebabOf(name) === word ||
      titles.some((entry) => entry.form === name && entry.title === word),
  );
  if (found === undefined) throw new UsageError(word);
  return found;
};

const options = {
  out: required(text('FILE', 'documents.cli.option.out')),
  staff: list('NO…', 'documents.cli.option.staff'),
  session: list('NO…', 'documents.cli.option.session'),
  number: list('NO…', 'documents.cli.option.number'),
  period: list('P…', 'documents.cli.option.period'),
  month: list('M…', 'documents.cli.option.period'),
  all: flag('documents.cli.option.all'),
};

/**
 * What is to be printed, as far as the words tell. `--staff 001 002` and `--staff 001,002` and `--staff 001 --staff 002` mean
 * the same.
 */
const selectionOf = ({ more, options: said }: Asked<'FORM', typeof options>) => {
  const staffNos = [...said.staff, ...more];
  const all = said.all || staffNos.includes('all');
  const periods = [...said.period, ...said.month];
  if (!all && [staffNos, said.session, said.number, periods].every(({ length }) => length === 0))
    throw new UsageError('--staff');
  return {
    staffNos: all ? ('all' as const) : staffNos,
    ...{ sessionNos: said.session, numbers: said.number, periods, out: resolve(said.out) },
  };
};

const print = officeCommand({
  name: 'print',
  order: 40,
  help: 'documents.cli.print',
  powers: async ({ words }) => ['documents.print', ...(await import('./powers')).documentPowers(words.FORM)],
  usage: 'FORM --out FILE [--staff NO… | --session NO… | --number NO… | --period P… | --month M… | --all]',
  words: { FORM: 'documents.cli.word.document' },
  more: { word: 'NO', help: 'documents.cli.word.staff' },
  options,
  office: 'required',
  judge: (asked) => ok(selectionOf(asked)),
  run: async (app, asked) => {
    const document = await documentOf(app, asked.words.FORM);
    const { printSelection } = await import('./service/select');
    const answer = await printSelection(app, { ...selectionOf(asked), document });
    return answer.ok ? ok({ ok: true, ...answer.value }) : answer;
  },
});

export const commands: readonly Command[] = [print];
