import { ok } from '../../../shared/kernel/result';
import { officeCommand } from '../command';

export const check = officeCommand({
  name: 'check',
  order: 80,
  help: 'common.cli.check',
  office: 'required',
  run: async (app) => {
    const { checkDatabase } = await import('../../database/check');
    const found = checkDatabase(app.db);
    return ok({ ok: found.problems.length === 0, ...found });
  },
});
