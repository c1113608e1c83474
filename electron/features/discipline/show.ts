import { allItems, type View, view } from '../../unattended/view';

const discipline = view({
  name: 'discipline',
  order: 16,
  help: 'discipline.cli.view',
  power: 'discipline.read',
  options: {},
  read: async (app) => {
    const { listDiscipline } = await import('./views');
    return allItems(listDiscipline(app, { search: '', kind: '', state: '', staffId: '' }));
  },
});

export const views: readonly View[] = [discipline];
