import { Alert, Button, Group, Text } from '@mantine/core';
import { useMemo } from 'react';
import { wageSums } from '../../../../shared/features/points/rules/wages';
import type { WageRow } from '../../../../shared/features/points/types';
import { monthOf } from '../../../../shared/kernel/dates';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo } from '../../../lib/navigate';
import { useOwnOffice } from '../../../lib/own-office';
import { printButton } from '../../../lib/print-slot';
import { useSearchState } from '../../../lib/search-state';
import { useSlot } from '../../../lib/slots';
import { todayHere } from '../../../lib/today';
import { ListPage } from '../../../ui/ListPage';
import { choice, useListFilters } from '../../../ui/list-filters';
import { MonthField } from '../components/MonthField';
import { PayPanel } from '../components/PayPanel';
import { wageColumns } from '../components/wage-columns';
import { yuan } from '../components/yuan';

const keyOf = ({ staffId }: WageRow): string => staffId;
const itself = (name: string): string => name;

/** The wage sheet of a month: figures and lines of everybody, printed for signature. */
export const WagesPage = () => {
  const t = useT();
  const go = useGo();
  const PrintButton = useSlot(printButton);
  const present = monthOf(todayHere());
  const [month, setMonth] = useSearchState('month', present);
  const [open, setOpen] = useSearchState('open');
  const own = useOwnOffice().data;
  const isHead = own?.kind === 'head';
  const sites = useCall('organization', 'getChoices', {}).data?.siteNames ?? [];
  const filters = useListFilters({
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
  const list = useCall('points', 'listWages', { month, ...filters.values });
  const columns = useMemo(() => wageColumns(t, isHead), [t, isHead]);
  const rows = list.data ?? [];
  const sums = wageSums(rows);
  const isAhead = month > present;
  return (
    <ListPage
      id="wages"
      title={t('points.wages.title')}
      description={t('points.wages.description')}
      actions={
        <Group gap="xs" wrap="nowrap">
          {isHead || isAhead || rows.length === 0 || !own ? null : (
            <PrintButton
              document="wageSheet"
              subjectIds={[`${month}:${own.code}`]}
              label={t('points.wages.print')}
            />
          )}
          <MonthField value={month} onChange={setMonth} />
        </Group>
      }
      notice={
        isAhead ? (
          <Alert color="blue" p="xs" mb="sm">
            {t('points.wages.ahead', { month })}
          </Alert>
        ) : undefined
      }
      list={list}
      rowKey={keyOf}
      columns={columns}
      filters={filters}
      selectable={false}
      onOpen={({ staffId }) => setOpen(`${staffId}:${month}`)}
      height="calc(100vh - 310px - var(--tabs-height, 0px))"
      empty={{
        title: t('points.wages.empty'),
        hint: t('points.wages.emptyHint'),
        action: <Button onClick={() => go('/gradings')}>{t('points.pay.toGradings')}</Button>,
      }}
    >
      <Text size="sm" fw={600} mt={6}>
        {t('points.wages.sumLine', {
          count: rows.length,
          pay: yuan(sums.payCents),
          lines: yuan(sums.linesCents),
          carried: yuan(sums.carriedCents),
          total: yuan(sums.totalCents),
        })}
      </Text>
      <Text size="xs" c="gray.7">
        {t('points.wages.legend')}
      </Text>
      <PayPanel open={open} onClose={() => setOpen('')} />
    </ListPage>
  );
};
