import { ok } from '../../../shared/kernel/result';
import { describeError } from '../../../shared/locales/translate';
import { officeCommand } from '../command';

export const check = officeCommand({
  name: 'check',
  order: 80,
  help: 'common.cli.check',
  office: 'required',
  run: async (app) => {
    const { checkDatabase } = await import('../../database/check');
    const { readRooms } = await import('../../read-rooms');
    const database = checkDatabase(app.db);
    const rooms = await readRooms((backend) => backend.check);
    const beside = rooms.flatMap(({ check: look }) => look(app));
    const problems = [
      ...database.problems,
      ...beside.map(({ error, ...where }) => ({
        ...where,
        code: error.code,
        ...describeError(app.t, error),
      })),
    ];
    return ok({ ok: problems.length === 0, ...database, problems });
  },
});
