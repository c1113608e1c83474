import { allItems, limitOption, type View, view } from '../../unattended/view';

const imports = view({
  name: 'imports',
  order: 85,
  help: 'workbooks.cli.view.imports',
  power: 'workbooks.read',
  options: { limit: limitOption },
  read: async (app, { limit }) => {
    const { listImports } = await import('./repository');
    return allItems(listImports(app.db, limit));
  },
});

export const views: readonly View[] = [imports];
