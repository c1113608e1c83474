import { allItems, staffOption, type View, view } from '../../unattended/view';

const plan = view({
  name: 'plan',
  order: 20,
  help: 'plans.cli.view.plan',
  power: 'plans.read',
  options: { staff: staffOption },
  read: async (app, { staff = 'all' }) => {
    const { listPlansInFull } = await import('./views/list');
    return allItems(listPlansInFull(app.db, staff === 'all' ? 'all' : { staffNo: staff }));
  },
});

export const views: readonly View[] = [plan];
