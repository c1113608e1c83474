import { zStaffFilter } from '../../shared/features/organization/schema';
import { ok, type Result } from '../../shared/kernel/result';
import { listAudit } from '../database/audit-views';
import { showAppraisal, showKpi } from '../features/appraisal/views/show';
import { listReminders } from '../features/desk/service';
import { showPackages } from '../features/exchange/service/exchange';
import { listStaff } from '../features/organization/views/list';
import { planSheets } from '../features/plans/views/list';
import { showGrades, showPay } from '../features/points/views/show';
import { showTrainers } from '../features/skill-exams/views/show';
import { required, text } from './arguments';
import {
  dayOption,
  type Items,
  limitOption,
  monthOption,
  staffOption,
  type View,
  view,
  yearOption,
} from './view';

const AUDIT_LINES = 50;
const PEOPLE = 20_000;

const all = (items: readonly unknown[]): Result<Items> => ok({ items, total: items.length });

const staffView = view({
  name: 'staff',
  help: 'common.cli.view.staff',
  options: { search: text('TEXT', 'common.cli.option.search'), limit: limitOption },
  read: (app, { search = '', limit = PEOPLE }) => {
    const { rows, total } = listStaff(app.db, zStaffFilter.parse({ search, limit }));
    return ok({ items: rows, total });
  },
});

const planView = view({
  name: 'plan',
  help: 'common.cli.view.plan',
  options: { staff: staffOption },
  read: (app, { staff = 'all' }) => all(planSheets(app.db, staff === 'all' ? 'all' : { staffNo: staff })),
});

const gradeView = view({
  name: 'grade',
  help: 'common.cli.view.grade',
  options: { staff: staffOption, on: dayOption },
  read: (app, { staff = 'all', on = app.clock.today() }) => all(showGrades(app, staff, on)),
});

const payView = view({
  name: 'pay',
  help: 'common.cli.view.pay',
  options: { year: required(yearOption), staff: staffOption },
  read: (app, { year, staff = 'all' }) => all(showPay(app, staff, year)),
});

const trainersView = view({
  name: 'trainers',
  help: 'common.cli.view.trainers',
  options: {},
  read: (app) => ok(showTrainers(app)),
});

const appraisalView = view({
  name: 'appraisal',
  help: 'common.cli.view.appraisal',
  options: { cycle: required(text('C', 'common.cli.option.cycle')) },
  read: (app, { cycle }) => showAppraisal(app, cycle),
});

const kpiView = view({
  name: 'kpi',
  help: 'common.cli.view.kpi',
  options: { month: required(monthOption) },
  read: (app, { month }) => ok(showKpi(app, month)),
});

const remindersView = view({
  name: 'reminders',
  help: 'common.cli.view.reminders',
  options: { on: dayOption },
  read: async (app, { on = app.clock.today() }) =>
    all((await listReminders(app, on)).flatMap((group) => group.items)),
});

const packagesView = view({
  name: 'packages',
  help: 'common.cli.view.packages',
  options: {},
  read: (app) => ok(showPackages(app)),
});

const auditView = view({
  name: 'audit',
  help: 'common.cli.view.audit',
  options: { limit: limitOption },
  read: (app, { limit = AUDIT_LINES }) => ok(listAudit(app.db, limit)),
});

/** What `show` can show. */
export const VIEWS: readonly View[] = [
  staffView,
  planView,
  gradeView,
  payView,
  trainersView,
  appraisalView,
  kpiView,
  remindersView,
  packagesView,
  auditView,
];
