import { Group } from '@mantine/core';
import type { PlanRow } from '../../../../shared/features/plans/types';
import type { Translate } from '../../../../shared/locales/translate';
import { formatDate } from '../../../lib/format';
import type { DataColumn } from '../../../ui/data-table-model';
import { StateBadge } from '../../../ui/StateBadge';
import { PLAN_COLORS } from './plan-badges';

const stateBadges = (t: Translate, row: PlanRow) => (
  <Group gap={4} wrap="nowrap">
    {row.overdue + row.disputed > 0 ? null : (
      <StateBadge color={PLAN_COLORS[row.state]} label={t(`plans.state.${row.state}`)} />
    )}
    {row.overdue > 0 ? (
      <StateBadge color="orange" label={t('plans.overdueCount', { count: row.overdue })} />
    ) : null}
    {row.disputed > 0 ? (
      <StateBadge color="red" label={t('plans.disputedCount', { count: row.disputed })} />
    ) : null}
  </Group>
);

const currentOf = (t: Translate, row: PlanRow): string => {
  if (row.state !== 'active' || row.currentContent === null || row.currentState === null)
    return t('plans.dash');
  return `${row.currentPosition} ${row.currentContent} · ${t(`plans.itemState.${row.currentState}`)}`;
};

/** The columns of the list of plans; the office only where several are shown. */
export const planColumns = (t: Translate, withOffice: boolean): readonly DataColumn<PlanRow>[] => [
  {
    key: 'staff',
    header: t('plans.column.staff'),
    width: 130,
    render: (row) => `${row.staffNo} ${row.staffName}`,
    sortValue: (row) => row.staffNo,
  },
  ...(withOffice
    ? [
        {
          key: 'office',
          header: t('plans.office'),
          width: 80,
          render: (row: PlanRow) => row.office,
          sortValue: (row: PlanRow) => row.office,
        },
      ]
    : []),
  {
    key: 'planNo',
    header: t('plans.column.planNo'),
    width: 116,
    render: (row) => row.planNo,
    sortValue: (row) => row.planNo,
  },
  {
    key: 'tier',
    header: t('plans.column.tier'),
    width: 64,
    render: (row) => t(`plans.tier.${row.tier}`),
    sortValue: (row) => row.tier,
  },
  {
    key: 'progress',
    header: t('plans.column.progress'),
    width: 72,
    render: (row) => t('plans.progress', { confirmed: row.confirmed, total: row.total }),
    sortValue: (row) => row.confirmed / Math.max(1, row.total),
  },
  { key: 'current', header: t('plans.column.current'), render: (row) => currentOf(t, row) },
  {
    key: 'state',
    header: t('plans.column.state'),
    width: 176,
    render: (row) => stateBadges(t, row),
    sortValue: (row) => `${row.state}${1000 - row.overdue}`,
  },
  {
    key: 'startsOn',
    header: t('plans.column.startsOn'),
    width: 100,
    optional: true,
    render: (row) => formatDate(row.startsOn),
    sortValue: (row) => row.startsOn,
  },
  {
    key: 'endsOn',
    header: t('plans.column.endsOn'),
    width: 100,
    render: (row) => formatDate(row.endsOn),
    sortValue: (row) => row.endsOn ?? '',
  },
];
