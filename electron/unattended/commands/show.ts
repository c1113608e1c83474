import { ok } from '../../../shared/kernel/result';
import type { CommandGroup, OfficeCommand } from '../command';
import type { View } from '../view';
import { VIEWS } from '../views';

const showView = ({ name, help, options, read }: View): OfficeCommand => ({
  name,
  help,
  options,
  office: 'required',
  run: async (app, asked) => {
    const shown = await read(app, asked.options);
    return shown.ok ? ok({ ok: true, ...shown.value }) : shown;
  },
});

export const show: CommandGroup = {
  name: 'show',
  help: 'common.cli.show',
  word: 'VIEW',
  wordHelp: 'common.cli.word.view',
  commands: VIEWS.map(showView),
};
