import { Button, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { PLAN_FILTERS, type PlanFilter } from '../../../../shared/features/plans/schema';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo } from '../../../lib/navigate';
import { useOwnOffice } from '../../../lib/own-office';
import { printButton } from '../../../lib/print-slot';
import { useSearchState } from '../../../lib/search-state';
import { useSlot } from '../../../lib/slots';
import { DataTable } from '../../../ui/DataTable';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { NoRows } from '../../../ui/NoRows';
import { PageHeader } from '../../../ui/PageHeader';
import { SearchInput } from '../../../ui/SearchInput';
import { DrawPlanPanel } from '../components/DrawPlanPanel';
import { planColumns } from '../components/plan-columns';

const asFilter = (text: string): PlanFilter => PLAN_FILTERS.find((filter) => filter === text) ?? 'all';

/** All plans: how far they are, what is overdue or disputed. */
export const PlansPage = () => {
  const t = useT();
  const go = useGo();
  const PrintButton = useSlot(printButton);
  const [search, setSearch] = useSearchState('search');
  const [show, setShow] = useSearchState('show', 'all');
  const [drawing, setDrawing] = useState(false);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const isHead = useOwnOffice().data?.kind === 'head';
  const list = useCall('plans', 'listPlans', { search, show: asFilter(show) });
  const columns = useMemo(() => planColumns(t, isHead), [t, isHead]);
  const rows = list.data ?? [];
  const chosen = rows.filter((row) => selected.has(row.id)).map((row) => row.id);
  const drawButton = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setDrawing(true)}>
      {t('plans.draw')}
    </Button>
  );
  const unfiltered = search === '' && show === 'all';
  return (
    <>
      <PageHeader
        title={t('plans.title')}
        description={t('plans.description')}
        actions={
          <>
            {chosen.length === 0 ? null : <PrintButton document="trainingPlan" subjectIds={chosen} />}
            {drawButton}
          </>
        }
      />
      {list.error === undefined ? null : <ErrorPanel error={list.error} />}
      <DataTable
        id="plans"
        rows={rows}
        rowKey={(row) => row.id}
        columns={columns}
        onOpen={(row) => go('/plans/$id', { params: { id: row.id } })}
        selected={selected}
        onSelectedChange={setSelected}
        rowTone={(row) => (row.disputed > 0 ? 'danger' : row.overdue > 0 ? 'warning' : undefined)}
        toolbar={
          <>
            <SearchInput value={search} onChange={setSearch} label={t('plans.search')} />
            <Select
              aria-label={t('plans.column.state')}
              w={130}
              allowDeselect={false}
              data={PLAN_FILTERS.map((filter) => ({
                value: filter,
                label: t(`plans.filter.${filter}`),
              }))}
              value={asFilter(show)}
              onChange={(next) => setShow(next ?? 'all')}
            />
          </>
        }
        empty={
          <NoRows
            list={list}
            filtered={!unfiltered}
            title={t('plans.empty')}
            hint={t('plans.emptyHint')}
            action={drawButton}
          />
        }
      />
      <DrawPlanPanel opened={drawing} onClose={() => setDrawing(false)} />
    </>
  );
};
