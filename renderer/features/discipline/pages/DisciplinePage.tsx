import { useMemo } from 'react';
import type { DisciplineRow } from '../../../../shared/features/discipline/types';
import { DISCIPLINE_KINDS, SHOWN_STATES } from '../../../../shared/features/discipline/vocabulary';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useOwnOffice } from '../../../lib/own-office';
import { printButton } from '../../../lib/print-slot';
import { useSearchState } from '../../../lib/search-state';
import { useSlot } from '../../../lib/slots';
import { AddButton } from '../../../ui/AddButton';
import { idOf } from '../../../ui/data-table-model';
import { ListPage } from '../../../ui/ListPage';
import { choice, useListFilters } from '../../../ui/list-filters';
import { DisciplinePanel } from '../components/DisciplinePanel';
import { disciplineColumns } from '../components/discipline-columns';

const toneOf = ({ shown }: DisciplineRow) => (shown === 'proposed' ? 'warning' : undefined);

/** What was given to people for a fault, and proposals that wait. */
export const DisciplinePage = () => {
  const t = useT();
  const PrintButton = useSlot(printButton);
  const [open, setOpen] = useSearchState('open');
  const isHead = useOwnOffice().data?.kind === 'head';
  const filters = useListFilters({
    search: { kind: 'search', label: t('discipline.search') },
    kind: choice({
      label: t('discipline.filter.kind'),
      values: DISCIPLINE_KINDS,
      all: t('discipline.filter.all'),
      text: (value) => t(`discipline.kind.${value}`),
    }),
    state: choice({
      label: t('discipline.filter.state'),
      values: SHOWN_STATES,
      all: t('discipline.filter.all'),
      text: (value) => t(`discipline.shown.${value}`),
    }),
  });
  const list = useCall('discipline', 'listDiscipline', filters.values);
  // What a link opens may not fit the filters.
  const all = useCall('discipline', 'listDiscipline', {}, { enabled: open !== '' && open !== 'new' });
  const columns = useMemo(() => disciplineColumns(t, isHead), [t, isHead]);
  return (
    <ListPage
      id="discipline"
      title={t('discipline.title')}
      description={t(isHead ? 'discipline.descriptionHead' : 'discipline.description')}
      actions={<AddButton label={t('discipline.give')} onClick={() => setOpen('new')} />}
      selectActions={(ids) => {
        const given = ids.filter((id) =>
          list.data?.some((row) => row.id === id && (row.state === 'given' || row.state === 'lifted')),
        );
        return given.length === 0 ? null : (
          <PrintButton document="disciplineNotice" subjectIds={given} label={t('discipline.print')} />
        );
      }}
      list={list}
      rowKey={idOf}
      columns={columns}
      filters={filters}
      onOpen={({ id }) => setOpen(id)}
      rowTone={toneOf}
      empty={{ title: t('discipline.empty'), hint: t('discipline.emptyHint') }}
    >
      <DisciplinePanel
        open={open === 'new' ? 'new' : all.data?.find(({ id }) => id === open)}
        staffId={null}
        onClose={() => setOpen('')}
        onSaved={setOpen}
      />
    </ListPage>
  );
};
