import { ok } from '../../../shared/kernel/result';
import { type CommandGroup, type OfficeCommand, officeCommand } from '../command';
import type { View } from '../view';

const showView = ({ name, order, help, power, options, read }: View): OfficeCommand =>
  officeCommand({
    name,
    order,
    help,
    power,
    options,
    office: 'required',
    run: async (app, asked) => {
      const shown = await read(app, asked.options);
      return shown.ok ? ok({ ok: true, ...shown.value }) : shown;
    },
  });

/** `show VIEW` over what there is to show. */
export const showOf = (views: readonly View[]): CommandGroup => ({
  name: 'show',
  order: 90,
  help: 'common.cli.show',
  word: 'VIEW',
  wordHelp: 'common.cli.word.view',
  commands: views.map(showView),
});
