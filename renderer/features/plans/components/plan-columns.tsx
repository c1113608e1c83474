import { Group } from '@mantine/core';
import type { PlanRow } from '../../../../shared/features/plans/types';
import type { Translate } from '../../../../shared/locales/translate';
import type { DataColumn } from '../../../ui/data-table-model';
import { StateBadge } from '../../../ui/StateBadge';
import { APPROVAL_COLORS, PLAN_COLORS } from './plan-badges';

const stateBadges = (t: Translate, row: PlanRow) => (
  <Group gap={4} wrap="nowrap">
    {row.overdue + row.disputed > 0 || row.approval === 'open' ? null : (
      <StateBadge color={PLAN_COLORS[row.state]} label={t(`plans.state.${row.state}`)} />
    )}
    {row.approval === 'open' || row.approval === 'rejected' ? (
      <StateBadge color={APPROVAL_COLORS[row.approval]} label={t(`plans.approval.${row.approval}`)} />
    ) : null}
    {row.overdue > 0 ? (
      <StateBadge color="orange" label={t('plans.overdueCount', { count: row.overdue })} />
    ) : null}
    {row.disputed > 0 ? (
      <StateBadge color="red" label={t('plans.disputedCount', { count: row.disputed })} />
    ) : null}
  </Group>
);

const stateText = (t: Translate, row: PlanRow): string =>
  [
    ...(row.overdue + row.disputed > 0 ? [] : [t(`plans.state.${row.state}`)]),
    ...(row.approval === 'open' || row.approval === 'rejected' ? [t(`plans.approval.${row.approval}`)] : []),
    ...(row.overdue > 0 ? [t('plans.overdueCount', { count: row.overdue })] : []),
    ...(row.disputed > 0 ? [t('plans.disputedCount', { count: row.disputed })] : []),
  ].join(' · ');

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
    width: 150,
    text: (row) => `${row.staffNo} ${row.staffName}`,
  },
  ...(withOffice
    ? [
        {
          key: 'office',
          header: t('plans.office'),
          width: 80,
          text: (row: PlanRow) => row.office,
        },
      ]
    : []),
  {
    key: 'planNo',
    header: t('plans.column.planNo'),
    width: 116,
    text: (row) => row.planNo,
  },
  {
    key: 'tier',
    header: t('plans.column.tier'),
    width: 64,
    text: (row) => t(`plans.tier.${row.tier}`),
  },
  {
    key: 'progress',
    header: t('plans.column.progress'),
    width: 72,
    text: (row) => t('plans.progress', { confirmed: row.confirmed, total: row.total }),
  },
  { key: 'current', header: t('plans.column.current'), text: (row) => currentOf(t, row) },
  {
    key: 'state',
    header: t('plans.column.state'),
    width: 176,
    text: (row) => stateText(t, row),
    render: (row) => stateBadges(t, row),
    sortValue: (row) => `${row.state}${1000 - row.overdue}`,
  },
  {
    key: 'startsOn',
    header: t('plans.column.startsOn'),
    width: 100,
    optional: true,
    text: (row) => row.startsOn,
  },
  {
    key: 'endsOn',
    header: t('plans.column.endsOn'),
    width: 100,
    text: (row) => row.endsOn,
  },
];
