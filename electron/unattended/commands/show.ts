import { ok } from '../../../shared/kernel/result';
import { type Arguments, requiredWord, UsageError } from '../arguments';
import type { OfficeCommand } from '../command';
import { VIEWS } from '../views';

export const viewNames: readonly string[] = Object.keys(VIEWS);

const viewOf = (args: Arguments) => {
  const name = requiredWord(args, 1, 'VIEW');
  const view = VIEWS[name];
  if (view === undefined) throw new UsageError(name);
  return view;
};

export const show: OfficeCommand = {
  name: 'show',
  usage:
    'show VIEW [--staff NO|all] [--year Y] [--month M] [--cycle C] [--search TEXT] [--on DATE] [--limit N]',
  help: 'common.cli.show',
  office: 'required',
  judge: (args) => ok(viewOf(args)),
  run: async (app, args) => {
    const items = await viewOf(args)(app, args);
    return items.ok ? ok({ ok: true, ...items.value }) : items;
  },
};
