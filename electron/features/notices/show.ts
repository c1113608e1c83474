import { allItems, type View, view } from '../../unattended/view';

const notices = view({
  name: 'notices',
  order: 14,
  help: 'notices.cli.view',
  power: 'notices.read',
  options: {},
  read: async (app) => {
    const { listNoticesInFull } = await import('./views/in-full');
    return allItems(listNoticesInFull(app.db, app.officeCode(), app.clock.today()));
  },
});

export const views: readonly View[] = [notices];
