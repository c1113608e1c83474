import { ok } from '../../../shared/kernel/result';
import { checkDatabase } from '../../database/check';
import type { Command } from '../command';

export const check: Command = {
  name: 'check',
  usage: 'check',
  help: 'common.cli.check',
  needsOffice: true,
  run: (app) => {
    const found = checkDatabase(app.db);
    return ok({ ok: found.problems.length === 0, ...found });
  },
};
