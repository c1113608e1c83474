import { useMemo } from 'react';
import type { GradingRow } from '../../../../shared/features/grades/types';
import { GRADING_STATES, SCHEMES } from '../../../../shared/features/grades/vocabulary';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { printButton } from '../../../lib/print-slot';
import { useSearchState } from '../../../lib/search-state';
import { useSlot } from '../../../lib/slots';
import { AddButton } from '../../../ui/AddButton';
import { idOf } from '../../../ui/data-table-model';
import { ListPage } from '../../../ui/ListPage';
import { choice, useListFilters } from '../../../ui/list-filters';
import { GradingPanel } from '../components/GradingPanel';
import { gradingColumns } from '../components/grading-columns';

const toneOf = ({ missing, review }: GradingRow) =>
  missing.length > 0 || review.length > 0 ? 'warning' : undefined;

/** Gradings by all schemes: filled in, signed, confirmed. */
export const GradingsPage = () => {
  const t = useT();
  const PrintButton = useSlot(printButton);
  const [open, setOpen] = useSearchState('open');
  const filters = useListFilters({
    search: { kind: 'search', label: t('grades.page.search') },
    scheme: choice({
      label: t('grades.page.scheme'),
      all: t('grades.page.allSchemes'),
      values: SCHEMES,
      text: (value) => t(`grades.scheme.${value}`),
      width: 170,
    }),
    state: choice({
      label: t('grades.page.state'),
      all: t('grades.page.allStates'),
      values: [...GRADING_STATES, 'review'],
      text: (value) => t(`grades.state.${value}`),
      width: 120,
    }),
  });
  const list = useCall('grades', 'listGradings', filters.values);
  const columns = useMemo(() => gradingColumns(t), [t]);
  return (
    <ListPage
      id="gradings"
      title={t('grades.page.title')}
      description={t('grades.page.description')}
      actions={<AddButton label={t('grades.page.add')} onClick={() => setOpen('new')} />}
      selectActions={(ids) => <PrintButton document="gradingSheet" subjectIds={ids} />}
      list={list}
      rowKey={idOf}
      columns={columns}
      filters={filters}
      onOpen={(row) => setOpen(row.id)}
      rowTone={toneOf}
      empty={{ title: t('grades.page.empty'), hint: t('grades.page.emptyHint') }}
    >
      <GradingPanel open={open} onOpen={setOpen} />
    </ListPage>
  );
};
