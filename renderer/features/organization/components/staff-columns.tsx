import type { StaffRow } from '../../../../shared/features/organization/types';
import type { Translate } from '../../../../shared/locales/translate';
import type { DataColumn } from '../../../ui/data-table-model';
import { StatusBadge } from './StatusBadge';

type TextColumn = 'site' | 'department' | 'post' | 'grade' | 'office';

/** The columns of the people list; the office only where several are shown. */
export const staffColumns = (t: Translate, withOffice: boolean): readonly DataColumn<StaffRow>[] => {
  const text = (key: TextColumn): DataColumn<StaffRow> => ({
    key,
    header: t(`organization.field.${key}`),
    text: (row) => row[key] ?? '',
  });
  return [
    {
      key: 'staffNo',
      header: t('organization.field.staffNo'),
      width: 96,
      text: (row) => row.staffNo,
    },
    {
      key: 'name',
      header: t('organization.field.name'),
      width: 96,
      text: (row) => row.name,
      sortValue: (row) => row.pinyin,
    },
    ...(withOffice ? [{ ...text('office'), width: 80 }] : []),
    text('site'),
    text('department'),
    text('post'),
    text('grade'),
    {
      key: 'status',
      header: t('organization.field.status'),
      width: 84,
      text: (row) => t(`organization.staffStatus.${row.status}`),
      render: (row) => <StatusBadge status={row.status} />,
    },
    {
      key: 'hireDate',
      header: t('organization.field.hireDate'),
      width: 104,
      text: (row) => row.hireDate,
    },
    {
      key: 'pinyin',
      header: t('organization.field.pinyin'),
      optional: true,
      text: (row) => row.pinyin,
    },
  ];
};
