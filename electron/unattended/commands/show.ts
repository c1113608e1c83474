import { ok } from '../../../shared/kernel/result';
import { type CommandGroup, type OfficeCommand, officeCommand } from '../command';
import { limitOption, type View, view } from '../view';

const AUDIT_LINES = 50;

/** The view that no feature owns. */
export const audit = view({
  name: 'audit',
  order: 100,
  help: 'common.cli.view.audit',
  options: { limit: limitOption },
  read: async (app, { limit = AUDIT_LINES }) => {
    const { listAudit } = await import('../../database/audit-views');
    return ok(listAudit(app.db, limit));
  },
});

const showView = ({ name, order, help, options, read }: View): OfficeCommand =>
  officeCommand({
    name,
    order,
    help,
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
