import { value } from '../../unattended/arguments';
import { allItems, type View, view } from '../../unattended/view';

const LISTS = ['waiting', 'replied'] as const;

const approvals = view({
  name: 'approvals',
  order: 35,
  help: 'approvals.cli.view',
  power: 'approvals.read',
  options: {
    list: value('waiting|replied', 'approvals.cli.list', (said) => LISTS.find((list) => list === said)),
  },
  read: async (app, { list = 'waiting' }) => {
    const { listApprovals } = await import('./waiting');
    return allItems(await listApprovals(app.db, { list, search: '', step: '' }, app.clock.today()));
  },
});

export const views: readonly View[] = [approvals];
