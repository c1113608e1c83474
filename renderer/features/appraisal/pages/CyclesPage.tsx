import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { CycleRow } from '../../../../shared/features/appraisal/types';
import { CYCLE_STATES, PERIODS } from '../../../../shared/features/appraisal/vocabulary';
import type { Translate } from '../../../../shared/locales/translate';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { importButton } from '../../../lib/import-slot';
import { useGo } from '../../../lib/navigate';
import { useSearchState } from '../../../lib/search-state';
import { useSlot } from '../../../lib/slots';
import { DataTable } from '../../../ui/DataTable';
import type { DataColumn } from '../../../ui/data-table-model';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { FilterSelect } from '../../../ui/FilterSelect';
import { NoRows } from '../../../ui/NoRows';
import { PageHeader } from '../../../ui/PageHeader';
import { StateBadge } from '../../../ui/StateBadge';
import { CyclePanel } from '../components/CyclePanel';
import { ProposalList } from '../components/ProposalList';

const columnsOf = (t: Translate): readonly DataColumn<CycleRow>[] => [
  { key: 'name', header: t('appraisal.cycle.name'), render: (row) => row.name, sortValue: (row) => row.name },
  {
    key: 'period',
    header: t('appraisal.cycle.period'),
    width: 110,
    render: (row) => t(`appraisal.period.${row.period}`),
  },
  {
    key: 'dates',
    header: t('appraisal.cycle.dates'),
    width: 220,
    render: (row) => `${row.fromDate} – ${row.toDate}`,
    sortValue: (row) => row.toDate,
  },
  {
    key: 'documents',
    header: t('appraisal.cycle.scorecards'),
    width: 100,
    align: 'right',
    render: (row) => row.scorecards,
    sortValue: (row) => row.scorecards,
  },
  {
    key: 'open',
    header: t('appraisal.cycle.openScorecards'),
    width: 100,
    align: 'right',
    render: (row) => (row.openScorecards === 0 ? '' : row.openScorecards),
    sortValue: (row) => row.openScorecards,
  },
  {
    key: 'state',
    header: t('appraisal.cycle.state'),
    width: 110,
    render: (row) => (
      <StateBadge color={row.state === 'open' ? 'blue' : 'gray'} label={t(`appraisal.state.${row.state}`)} />
    ),
  },
];

/** All appraisal cycles, and what waits for a decision. */
export const CyclesPage = () => {
  const t = useT();
  const ImportButton = useSlot(importButton);
  const go = useGo();
  const [period, setPeriod] = useSearchState('period');
  const [state, setState] = useSearchState('state');
  const known = {
    period: PERIODS.find((each) => each === period) ?? ('' as const),
    state: CYCLE_STATES.find((each) => each === state) ?? ('' as const),
  };
  const list = useCall('appraisal', 'listCycles', known);
  const [adding, setAdding] = useState(false);
  const columns = useMemo(() => columnsOf(t), [t]);
  const open = (id: string): void => go('/appraisal/$id', { params: { id } });
  const actions = (
    <Group gap="xs" wrap="nowrap">
      <ImportButton workbook="appraisalScores" />
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
        {t('appraisal.cycle.add')}
      </Button>
    </Group>
  );
  const filtered = known.period !== '' || known.state !== '';
  return (
    <>
      <PageHeader title={t('appraisal.title')} description={t('appraisal.description')} actions={actions} />
      <ProposalList />
      {list.error === undefined ? null : <ErrorPanel error={list.error} />}
      <DataTable
        id="appraisal-cycles"
        rows={list.data ?? []}
        rowKey={(row) => row.id}
        columns={columns}
        onOpen={(row) => open(row.id)}
        empty={
          <NoRows
            list={list}
            filtered={filtered}
            title={t('appraisal.cycle.empty')}
            hint={t('appraisal.cycle.emptyHint')}
            action={actions}
          />
        }
        toolbar={
          <>
            <FilterSelect
              label={t('appraisal.cycle.period')}
              all={t('appraisal.cycle.all')}
              options={PERIODS.map((value) => ({ value, label: t(`appraisal.period.${value}`) }))}
              value={known.period}
              onChange={setPeriod}
            />
            <FilterSelect
              label={t('appraisal.cycle.state')}
              all={t('appraisal.cycle.allStates')}
              options={CYCLE_STATES.map((value) => ({ value, label: t(`appraisal.state.${value}`) }))}
              value={known.state}
              onChange={setState}
            />
          </>
        }
      />
      <CyclePanel opened={adding} cycle={null} onClose={() => setAdding(false)} onSaved={open} />
    </>
  );
};
