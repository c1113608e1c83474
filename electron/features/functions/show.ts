import { allItems, type View, view } from '../../unattended/view';

const functions = view({
  name: 'functions',
  order: 12,
  help: 'functions.cli.view',
  power: 'functions.read',
  options: {},
  read: async (app) => {
    const { listFunctions } = await import('./views');
    return allItems(listFunctions(app.db, app.officeCode(), app.clock.today()));
  },
});

export const views: readonly View[] = [functions];
