import type { UserRow } from '../../../../shared/features/access/types';
import type { Translate } from '../../../../shared/locales/translate';
import { formatInstant } from '../../../lib/format';
import type { DataColumn } from '../../../ui/data-table-model';

export const userColumns = (t: Translate): readonly DataColumn<UserRow>[] => {
  const head = (key: 'name' | 'signName' | 'roles' | 'ticks' | 'state' | 'lastIn') =>
    t(`access.users.column.${key}`);
  return [
    {
      key: 'name',
      header: head('name'),
      width: 160,
      text: ({ name, staffNo }) => (staffNo === null ? name : `${staffNo} ${name}`),
    },
    { key: 'signName', header: head('signName'), width: 120, text: ({ signName }) => signName },
    {
      key: 'roles',
      header: head('roles'),
      width: 180,
      text: ({ roles }) => roles.map((role) => t(`access.role.${role}`)).join(' · '),
    },
    {
      key: 'ticks',
      header: head('ticks'),
      width: 140,
      text: ({ ticks }) => ticks.map((tick) => t(`access.tick.${tick}`)).join(' · '),
    },
    {
      key: 'state',
      header: head('state'),
      width: 80,
      text: ({ isActive }) => t(`access.users.state.${isActive ? 'active' : 'inactive'}`),
    },
    {
      key: 'lastIn',
      header: head('lastIn'),
      width: 150,
      text: ({ lastInAt }) => (lastInAt === null ? t('access.users.never') : formatInstant(lastInAt)),
    },
  ];
};
