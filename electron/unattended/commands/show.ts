import { ok } from '../../../shared/kernel/result';
import { listAudit } from '../../database/audit-views';
import { requiredWord, UsageError } from '../arguments';
import type { Answer, Command } from '../command';
import type { AppContext } from '../../app-context';
import type { Arguments } from '../arguments';

type View = (app: AppContext, args: Arguments) => Answer;

const DEFAULT_LIMIT = 50;

const limitOf = (args: Arguments): number => {
  const text = args.option('limit');
  if (text === undefined) return DEFAULT_LIMIT;
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit');
  return limit;
};

const VIEWS: Readonly<Record<string, View>> = {
  audit: (app, args) => listAudit(app.db, limitOf(args)),
};

export const viewNames: readonly string[] = Object.keys(VIEWS);

export const show: Command = {
  name: 'show',
  usage: 'show VIEW [--staff NO|all] [--search TEXT] [--on DATE] [--limit N]',
  help: 'common.cli.show',
  needsOffice: true,
  run: (app, args) => {
    const name = requiredWord(args, 1, 'VIEW');
    const view = VIEWS[name];
    if (view === undefined) throw new UsageError(name);
    return ok(view(app, args));
  },
};
