import { useMemo, useState } from 'react';
import type { ExamRow } from '../../../../shared/features/entry-tests/types';
import type { Translate } from '../../../../shared/locales/translate';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { importButton } from '../../../lib/import-slot';
import { useGo } from '../../../lib/navigate';
import { useSlot } from '../../../lib/slots';
import { AddButton } from '../../../ui/AddButton';
import { type DataColumn, idOf } from '../../../ui/data-table-model';
import { ListPage } from '../../../ui/ListPage';
import { useListFilters } from '../../../ui/list-filters';
import { EntryTestPanel } from '../components/EntryTestPanel';

const columnsOf = (t: Translate): readonly DataColumn<ExamRow>[] => [
  { key: 'name', header: t('entryTests.name'), text: (row) => row.name },
  {
    key: 'heldOn',
    header: t('entryTests.heldOn'),
    width: 120,
    text: (row) => row.heldOn,
  },
  { key: 'series', header: t('entryTests.productSeries'), width: 160, text: (row) => row.productSeries },
  {
    key: 'trainer',
    header: t('entryTests.trainer'),
    width: 100,
    text: (row) => row.trainerName ?? '',
  },
  {
    key: 'people',
    header: t('entryTests.people'),
    width: 80,
    align: 'right',
    text: (row) => row.people,
  },
  {
    key: 'mean',
    header: t('entryTests.mean'),
    width: 90,
    align: 'right',
    text: (row) => (row.mean === null ? null : Math.round(row.mean * 10) / 10),
    render: (row) => row.mean?.toFixed(1),
  },
  {
    key: 'withoutPlan',
    header: t('entryTests.withoutPlan'),
    width: 110,
    align: 'right',
    text: (row) => row.withoutPlan || null,
  },
];

/** All entry tests. */
export const EntryTestsPage = () => {
  const t = useT();
  const ImportButton = useSlot(importButton);
  const go = useGo();
  const filters = useListFilters({ search: { kind: 'search', label: t('entryTests.search') } });
  const list = useCall('entryTests', 'listEntryTests', filters.values);
  const [adding, setAdding] = useState(false);
  const columns = useMemo(() => columnsOf(t), [t]);
  const open = ({ id }: { readonly id: string }): void => go('/entry-tests/$id', { params: { id } });
  return (
    <ListPage
      id="entry-tests"
      title={t('entryTests.title')}
      description={t('entryTests.description')}
      actions={
        <>
          <ImportButton workbook="examScores" />
          <AddButton label={t('entryTests.add')} onClick={() => setAdding(true)} />
        </>
      }
      list={list}
      rowKey={idOf}
      columns={columns}
      filters={filters}
      onOpen={open}
      empty={{ title: t('entryTests.empty'), hint: t('entryTests.emptyHint') }}
    >
      <EntryTestPanel opened={adding} exam={null} onClose={() => setAdding(false)} onSaved={open} />
    </ListPage>
  );
};
