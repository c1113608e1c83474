import { zStaffFilter } from '../../../shared/features/organization/schema';
import { isCalendarDate } from '../../../shared/kernel/dates';
import { ok } from '../../../shared/kernel/result';
import type { AppContext } from '../../app-context';
import { listAudit } from '../../database/audit-views';
import { listReminders } from '../../features/desk/service';
import { showPackages } from '../../features/exchange/service';
import { listStaff } from '../../features/organization/views-list';
import { showGrades, showPay } from '../../features/points/show';
import { planSheets } from '../../features/training/plan-views-list';
import { type Arguments, requiredWord, UsageError } from '../arguments';
import type { Answer, OfficeCommand } from '../command';

/** Every list of the command line is an object of its items and how many there are in all. */
type Items = { readonly items: readonly unknown[]; readonly total: number };

type View = (app: AppContext, args: Arguments) => Items;

const DEFAULT_LIMIT = 50;

const limitOf = (args: Arguments, fallback: number): number => {
  const text = args.option('limit');
  if (text === undefined) return fallback;
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit');
  return limit;
};

const dayOf = (app: AppContext, args: Arguments): string => {
  const day = args.option('on') ?? app.clock.today();
  if (!isCalendarDate(day)) throw new UsageError('--on');
  return day;
};

const all = (items: readonly unknown[]): Items => ({ items, total: items.length });

const STAFF_LIMIT = 20_000;

const showStaff: View = (app, args) => {
  const limit = limitOf(args, STAFF_LIMIT);
  const { rows, total } = listStaff(
    app.db,
    zStaffFilter.parse({ search: args.option('search') ?? '', limit }),
  );
  return { items: rows, total };
};

const showPlans: View = (app, args) => {
  const staffNo = args.option('staff') ?? 'all';
  return all(planSheets(app.db, staffNo === 'all' ? 'all' : { staffNo }));
};

const yearOf = (app: AppContext, args: Arguments): number => {
  const text = args.option('year') ?? app.clock.today().slice(0, 4);
  if (!/^(19|20|21)\d\d$/.test(text)) throw new UsageError('--year');
  return Number(text);
};

const VIEWS: Readonly<Record<string, View>> = {
  staff: showStaff,
  plan: showPlans,
  grade: (app, args) => all(showGrades(app, args.option('staff') ?? 'all', dayOf(app, args))),
  pay: (app, args) => all(showPay(app, args.option('staff') ?? 'all', yearOf(app, args))),
  audit: (app, args) => listAudit(app.db, limitOf(args, DEFAULT_LIMIT)),
  packages: (app) => showPackages(app),
  reminders: (app, args) => all(listReminders(app, dayOf(app, args)).flatMap((group) => group.items)),
};

export const viewNames: readonly string[] = Object.keys(VIEWS);

export const show: OfficeCommand = {
  name: 'show',
  usage: 'show VIEW [--staff NO|all] [--search TEXT] [--on DATE] [--year Y] [--limit N]',
  help: 'common.cli.show',
  office: 'required',
  run: (app, args) => {
    const name = requiredWord(args, 1, 'VIEW');
    const view = VIEWS[name];
    if (view === undefined) throw new UsageError(name);
    const found: Answer = { ok: true, ...view(app, args) };
    return ok(found);
  },
};
