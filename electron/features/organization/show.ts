import { zStaffFilter } from '../../../shared/features/organization/schema';
import { ok } from '../../../shared/kernel/result';
import { text } from '../../unattended/arguments';
import { limitOption, type View, view } from '../../unattended/view';

const PEOPLE = 20_000;

const staff = view({
  name: 'staff',
  order: 10,
  help: 'organization.cli.view.staff',
  power: 'organization.read',
  options: { search: text('TEXT', 'organization.cli.option.search'), limit: limitOption },
  read: async (app, { search = '', limit = PEOPLE }) => {
    const { listStaff } = await import('./views/list');
    const { rows, total } = listStaff(app.db, zStaffFilter.parse({ search, limit }));
    return ok({ items: rows, total });
  },
});

export const views: readonly View[] = [staff];
