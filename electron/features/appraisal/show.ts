import { ok } from '../../../shared/kernel/result';
import { required, text } from '../../unattended/arguments';
import { monthOption, type View, view } from '../../unattended/view';

const appraisal = view({
  name: 'appraisal',
  order: 60,
  help: 'appraisal.cli.view.appraisal',
  power: 'appraisal.read',
  options: {
    cycle: required(text('C', 'appraisal.cli.option.cycle')),
    scope: text('own|all|CODE', 'appraisal.cli.option.scope'),
  },
  read: async (app, { cycle, scope }) => {
    const { showAppraisal } = await import('./views/show');
    return showAppraisal(app, cycle, scope);
  },
});

const kpi = view({
  name: 'kpi',
  order: 70,
  help: 'appraisal.cli.view.kpi',
  power: 'appraisal.read',
  options: { month: required(monthOption) },
  read: async (app, { month }) => {
    const { showKpi } = await import('./views/show');
    return ok(showKpi(app, month));
  },
});

export const views: readonly View[] = [appraisal, kpi];
