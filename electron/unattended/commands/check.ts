import { ok } from '../../../shared/kernel/result';
import { checkDatabase } from '../../database/check';
import type { OfficeCommand } from '../command';

export const check: OfficeCommand = {
  name: 'check',
  usage: 'check',
  help: 'common.cli.check',
  office: 'required',
  run: (app) => {
    const found = checkDatabase(app.db);
    return ok({ ok: found.problems.length === 0, ...found });
  },
};
