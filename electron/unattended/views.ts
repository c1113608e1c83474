import { zStaffFilter } from '../../shared/features/organization/schema';
import { isCalendarDate } from '../../shared/kernel/dates';
import { ok, type Result } from '../../shared/kernel/result';
import type { AppContext } from '../app-context';
import { listAudit } from '../database/audit-views';
import { showAppraisal, showKpi } from '../features/appraisal/views/show';
import { listReminders } from '../features/desk/service';
import { showPackages } from '../features/exchange/service/exchange';
import { listStaff } from '../features/organization/views/list';
import { planSheets } from '../features/plans/views/list';
import { showGrades, showPay } from '../features/points/views/show';
import { showTrainers } from '../features/skill-exams/views/show';
import { type Arguments, required, UsageError } from './arguments';

/** Every list of the command line is an object of its items and how many there are in all. */
type Items = { readonly items: readonly unknown[]; readonly total: number };

type View = (app: AppContext, args: Arguments) => Result<Items> | Promise<Result<Items>>;

const AUDIT_LINES = 50;
const PEOPLE = 20_000;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const YEAR = /^(19|20|21)\d{2}$/;

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

const fitting = (args: Arguments, name: string, pattern: RegExp): string => {
  const text = required(args, name);
  if (!pattern.test(text)) throw new UsageError(`--${name}`);
  return text;
};

const whose = (args: Arguments): string => args.option('staff') ?? 'all';

const all = (items: readonly unknown[]): Result<Items> => ok({ items, total: items.length });

const showStaff: View = (app, args) => {
  const search = args.option('search') ?? '';
  const { rows, total } = listStaff(app.db, zStaffFilter.parse({ search, limit: limitOf(args, PEOPLE) }));
  return ok({ items: rows, total });
};

const showPlans: View = (app, args) => {
  const staffNo = whose(args);
  return all(planSheets(app.db, staffNo === 'all' ? 'all' : { staffNo }));
};

/** What `show` can show, by its word. */
export const VIEWS: Readonly<Record<string, View>> = {
  staff: showStaff,
  plan: showPlans,
  grade: (app, args) => all(showGrades(app, whose(args), dayOf(app, args))),
  pay: (app, args) => all(showPay(app, whose(args), Number(fitting(args, 'year', YEAR)))),
  trainers: (app) => ok(showTrainers(app)),
  appraisal: (app, args) => showAppraisal(app, required(args, 'cycle')),
  kpi: (app, args) => ok(showKpi(app, fitting(args, 'month', MONTH))),
  reminders: async (app, args) =>
    all((await listReminders(app, dayOf(app, args))).flatMap((group) => group.items)),
  packages: (app) => ok(showPackages(app)),
  audit: (app, args) => ok(listAudit(app.db, limitOf(args, AUDIT_LINES))),
};
