import { Button, Text } from '@mantine/core';
import { useMemo } from 'react';
import { monthsOfYear } from '../../../../shared/features/points/rules/months';
import { cellOf } from '../../../../shared/features/points/rules/pay-cells';
import type { PayRow } from '../../../../shared/features/points/types';
import { toYuan } from '../../../../shared/kernel/exact';
import type { Translate } from '../../../../shared/locales/translate';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo } from '../../../lib/navigate';
import { useSearchState } from '../../../lib/search-state';
import { todayHere } from '../../../lib/today';
import type { DataColumn } from '../../../ui/data-table-model';
import { ListPage } from '../../../ui/ListPage';
import { choice, useListFilters } from '../../../ui/list-filters';
import { DueRegradings } from '../components/DueRegradings';
import { PayFigure } from '../components/PayFigure';
import { PayPanel } from '../components/PayPanel';
import { yuan } from '../components/yuan';

const keyOf = ({ staffId }: PayRow): string => staffId;
const itself = (name: string): string => name;

/** The yearly sum holds the months that have come; in the present year its head says up to which. */
const totalHeader = (t: Translate, year: number, present: string): string =>
  present.startsWith(String(year))
    ? t('points.pay.upTo', { month: Number(present.slice(5)) })
    : t('points.pay.total');

const columnsOf = (
  t: Translate,
  year: number,
  present: string,
  onOpen: (open: string) => void,
): readonly DataColumn<PayRow>[] => [
  {
    key: 'staff',
    header: t('points.pay.staff'),
    least: 132,
    grow: 2,
    text: (row) => `${row.staffNo} ${row.name}`,
  },
  {
    key: 'grade',
    header: t('points.pay.grade'),
    grow: 2,
    text: (row) => `${row.grade}${row.provisional ? '*' : ''}`,
  },
  ...monthsOfYear(year).map((month): DataColumn<PayRow> => {
    return {
      key: month,
      header: month.slice(5),
      align: 'right',
      least: 48,
      text: (row) => {
        const cents = cellOf(row, month)?.totalCents ?? null;
        return cents === null ? null : toYuan(cents);
      },
      render: (row) => {
        const cell = cellOf(row, month);
        if (cell === undefined) return '';
        const label = t('points.pay.explain', { name: row.name, month });
        return <PayFigure {...cell} label={label} onOpen={() => onOpen(`${row.staffId}:${month}`)} />;
      },
    };
  }),
  {
    key: 'total',
    header: totalHeader(t, year, present),
    text: (row) => toYuan(row.totalCents),
    render: (row) => yuan(row.totalCents),
    width: 76,
    align: 'right',
  },
];

/** What the marks of the list mean. */
const Legend = () => {
  const t = useT();
  return (
    <Text size="xs" c="gray.7" mt={6}>
      {t('points.pay.legend.star')} ·{' '}
      <Text span c="red.9">
        {t('points.pay.legend.red')}
      </Text>{' '}
      ·{' '}
      <Text span c="gray.7" fs="italic">
        {t('points.pay.legend.ahead')}
      </Text>{' '}
      · {t('points.pay.legend.lines')} · {t('points.pay.legend.none')}
    </Text>
  );
};

/** The pay of a year, people × months; any figure opens how it came about. */
export const PayPage = () => {
  const t = useT();
  const go = useGo();
  const present = todayHere().slice(0, 7);
  const [open, setOpen] = useSearchState('open');
  const sites = useCall('organization', 'getChoices', {}).data?.siteNames ?? [];
  const filters = useListFilters({
    year: { kind: 'year', label: t('points.pay.year'), present: present.slice(0, 4) },
    search: { kind: 'search', label: t('points.month.search') },
    site: choice({
      label: t('points.month.site'),
      all: t('points.month.allSites'),
      values: sites,
      open: true,
      text: itself,
      width: 150,
    }),
  });
  const { search, site } = filters.values;
  const year = Number(filters.values.year);
  const list = useCall('points', 'getPayOfYear', { year, search, site });
  const columns = useMemo(() => columnsOf(t, year, present, setOpen), [t, year, present, setOpen]);
  return (
    <ListPage
      id="pay"
      title={t('points.pay.title')}
      description={t('points.pay.description')}
      notice={<DueRegradings />}
      list={list}
      rowKey={keyOf}
      columns={columns}
      filters={filters}
      selectable={false}
      height="calc(100vh - 290px - var(--tabs-height, 0px))"
      empty={{
        title: t('points.pay.empty'),
        hint: t('points.pay.emptyHint'),
        action: <Button onClick={() => go('/gradings')}>{t('points.pay.toGradings')}</Button>,
      }}
    >
      <Legend />
      <PayPanel open={open} onClose={() => setOpen('')} />
    </ListPage>
  );
};
