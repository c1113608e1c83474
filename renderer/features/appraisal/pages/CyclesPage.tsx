import { useMemo, useState } from 'react';
import type { CycleRow } from '../../../../shared/features/appraisal/types/records';
import { CYCLE_STATES, PERIODS } from '../../../../shared/features/appraisal/vocabulary';
import type { Translate } from '../../../../shared/locales/translate';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { importButton } from '../../../lib/import-slot';
import { useGo } from '../../../lib/navigate';
import { useSlot } from '../../../lib/slots';
import { AddButton } from '../../../ui/AddButton';
import { type DataColumn, idOf } from '../../../ui/data-table-model';
import { ListPage } from '../../../ui/ListPage';
import { choice, useListFilters } from '../../../ui/list-filters';
import { StateBadge } from '../../../ui/StateBadge';
import { CyclePanel } from '../components/CyclePanel';
import { ProposalList } from '../components/ProposalList';

const columnsOf = (t: Translate): readonly DataColumn<CycleRow>[] => [
  { key: 'name', header: t('appraisal.cycle.name'), text: (row) => row.name },
  {
    key: 'period',
    header: t('appraisal.cycle.period'),
    width: 110,
    text: (row) => t(`appraisal.period.${row.period}`),
  },
  {
    key: 'dates',
    header: t('appraisal.cycle.dates'),
    width: 220,
    text: (row) => `${row.fromDate} – ${row.toDate}`,
    sortValue: (row) => row.toDate,
  },
  { key: 'office', header: t('appraisal.list.office'), width: 80, text: (row) => row.office },
  {
    key: 'documents',
    header: t('appraisal.cycle.scorecards'),
    width: 100,
    align: 'right',
    text: (row) => row.scorecards,
  },
  {
    key: 'open',
    header: t('appraisal.cycle.openScorecards'),
    width: 100,
    align: 'right',
    text: (row) => row.openScorecards || null,
  },
  {
    key: 'state',
    header: t('appraisal.cycle.state'),
    width: 110,
    text: (row) => t(`appraisal.state.${row.state}`),
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
  const filters = useListFilters({
    period: choice({
      label: t('appraisal.cycle.period'),
      all: t('appraisal.cycle.all'),
      values: PERIODS,
      text: (value) => t(`appraisal.period.${value}`),
    }),
    state: choice({
      label: t('appraisal.cycle.state'),
      all: t('appraisal.cycle.allStates'),
      values: CYCLE_STATES,
      text: (value) => t(`appraisal.state.${value}`),
    }),
  });
  const list = useCall('appraisal', 'listCycles', filters.values);
  const [adding, setAdding] = useState(false);
  const columns = useMemo(() => columnsOf(t), [t]);
  const open = (id: string): void => go('/appraisal/$id', { params: { id } });
  return (
    <ListPage
      id="appraisal-cycles"
      title={t('appraisal.title')}
      description={t('appraisal.description')}
      actions={
        <>
          <ImportButton workbook="appraisalScores" />
          <AddButton label={t('appraisal.cycle.add')} onClick={() => setAdding(true)} />
        </>
      }
      notice={<ProposalList />}
      list={list}
      rowKey={idOf}
      columns={columns}
      filters={filters}
      onOpen={(row) => open(row.id)}
      empty={{ title: t('appraisal.cycle.empty'), hint: t('appraisal.cycle.emptyHint') }}
    >
      <CyclePanel opened={adding} cycle={null} onClose={() => setAdding(false)} onSaved={open} />
    </ListPage>
  );
};
