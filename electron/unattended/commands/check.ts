import { ok } from '../../../shared/kernel/result';
import { checkDatabase } from '../../database/check';
import { officeCommand } from '../command';

export const check = officeCommand({
  name: 'check',
  help: 'common.cli.check',
  office: 'required',
  run: (app) => {
    const found = checkDatabase(app.db);
    return ok({ ok: found.problems.length === 0, ...found });
  },
});
