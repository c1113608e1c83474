import { type View, view } from '../../unattended/view';

const backups = view({
  name: 'backups',
  order: 95,
  help: 'backup.cli.view.backups',
  power: 'backup.read',
  options: {},
  read: async (app) => {
    const { readBackups } = await import('./service/state');
    const state = await readBackups(app, ({ path }) => path);
    if (!state.ok) return state;
    const { items, ...rest } = state.value;
    return {
      ok: true,
      value: {
        ...rest,
        items: items.map(({ token, ...item }) => ({ ...item, file: token })),
        total: items.length,
      },
    };
  },
});

export const views: readonly View[] = [backups];
