import { NumberInput } from '@mantine/core';
import { useMemo } from 'react';
import { monthsOfYear } from '../../../../shared/features/points/rules/months';
import type { PayRow } from '../../../../shared/features/points/types';
import type { Translate } from '../../../../shared/locales/translate';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useSearchState } from '../../../lib/search-state';
import { todayHere } from '../../../lib/today';
import { DataTable } from '../../../ui/DataTable';
import type { DataColumn } from '../../../ui/data-table-model';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { FilterSelect } from '../../../ui/FilterSelect';
import { NoRows } from '../../../ui/NoRows';
import { PageHeader } from '../../../ui/PageHeader';
import { SearchInput } from '../../../ui/SearchInput';
import { DueRegradings } from '../components/DueRegradings';
import { PayFigure } from '../components/PayFigure';
import { PayPanel } from '../components/PayPanel';
import { yuan } from '../components/yuan';

const columnsOf = (
  t: Translate,
  year: number,
  onOpen: (open: string) => void,
): readonly DataColumn<PayRow>[] => [
  {
    key: 'staff',
    header: t('points.pay.staff'),
    render: (row) => `${row.staffNo} ${row.name}`,
    sortValue: (row) => row.staffNo,
  },
  {
    key: 'grade',
    header: t('points.pay.grade'),
    render: (row) => `${row.grade}${row.provisional ? '*' : ''}`,
    sortValue: (row) => row.grade,
  },
  ...monthsOfYear(year).map(
    (month): DataColumn<PayRow> => ({
      key: month,
      header: month.slice(5),
      align: 'right',
      width: 53,
      sortValue: (row) => row.months.find((cell) => cell.month === month)?.payCents ?? 0,
      render: (row) => {
        const cell = row.months.find((other) => other.month === month);
        if (cell === undefined) return '';
        const label = t('points.pay.explain', { name: row.name, month });
        return <PayFigure {...cell} label={label} onOpen={() => onOpen(`${row.staffId}:${month}`)} />;
      },
    }),
  ),
  {
    key: 'total',
    header: t('points.pay.total'),
    render: (row) => yuan(row.totalCents),
    sortValue: (row) => row.totalCents,
    width: 64,
    align: 'right',
  },
];

/** The pay of a year, people × months; any figure opens how it came about. */
export const PayPage = () => {
  const t = useT();
  const present = todayHere().slice(0, 4);
  const [shown, setShown] = useSearchState('year', present);
  const [search, setSearch] = useSearchState('search');
  const [site, setSite] = useSearchState('site');
  const [open, setOpen] = useSearchState('open');
  const year = /^(19[9]\d|2[01]\d\d)$/.test(shown) ? Number(shown) : Number(present);
  const list = useCall('points', 'getPayOfYear', { year, search, site });
  const sites = useCall('organization', 'getChoices', {}).data?.siteNames ?? [];
  const columns = useMemo(() => columnsOf(t, year, setOpen), [t, year, setOpen]);
  return (
    <>
      <PageHeader title={t('points.pay.title')} description={t('points.pay.description')} />
      <DueRegradings />
      {list.error === undefined ? null : <ErrorPanel error={list.error} />}
      <DataTable
        id="pay"
        rows={list.data ?? []}
        rowKey={(row) => row.staffId}
        columns={columns}
        toolbar={
          <>
            <NumberInput
              aria-label={t('points.pay.year')}
              w={90}
              min={1990}
              max={2199}
              allowDecimal={false}
              value={year}
              onChange={(next) => setShown(String(next))}
            />
            <SearchInput value={search} onChange={setSearch} label={t('points.month.search')} />
            <FilterSelect
              label={t('points.month.site')}
              all={t('points.month.allSites')}
              options={sites.map((name) => ({ value: name, label: name }))}
              value={site}
              onChange={setSite}
              width={150}
            />
          </>
        }
        empty={
          <NoRows
            list={list}
            filtered={search !== '' || site !== ''}
            title={t('points.pay.empty')}
            hint={t('points.pay.emptyHint')}
          />
        }
      />
      <PayPanel open={open} onClose={() => setOpen('')} />
    </>
  );
};
