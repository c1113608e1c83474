import { Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ExamRow } from '../../../../shared/features/entry-tests/types';
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
import { NoRows } from '../../../ui/NoRows';
import { PageHeader } from '../../../ui/PageHeader';
import { SearchInput } from '../../../ui/SearchInput';
import { EntryTestPanel } from '../components/EntryTestPanel';

const columnsOf = (t: Translate): readonly DataColumn<ExamRow>[] => [
  { key: 'name', header: t('entryTests.name'), render: (row) => row.name, sortValue: (row) => row.name },
  {
    key: 'heldOn',
    header: t('entryTests.heldOn'),
    width: 120,
    render: (row) => row.heldOn,
    sortValue: (row) => row.heldOn,
  },
  { key: 'series', header: t('entryTests.productSeries'), width: 160, render: (row) => row.productSeries },
  {
    key: 'trainer',
    header: t('entryTests.trainer'),
    width: 100,
    render: (row) => row.trainerName ?? '',
    sortValue: (row) => row.trainerName ?? '',
  },
  {
    key: 'people',
    header: t('entryTests.people'),
    width: 80,
    align: 'right',
    render: (row) => row.people,
    sortValue: (row) => row.people,
  },
  {
    key: 'mean',
    header: t('entryTests.mean'),
    width: 90,
    align: 'right',
    render: (row) => row.mean?.toFixed(1) ?? '',
    sortValue: (row) => row.mean ?? 0,
  },
  {
    key: 'withoutPlan',
    header: t('entryTests.withoutPlan'),
    width: 110,
    align: 'right',
    render: (row) => (row.withoutPlan === 0 ? '' : row.withoutPlan),
    sortValue: (row) => row.withoutPlan,
  },
];

/** All entry tests. */
export const EntryTestsPage = () => {
  const t = useT();
  const ImportButton = useSlot(importButton);
  const go = useGo();
  const [search, setSearch] = useSearchState('search');
  const list = useCall('entryTests', 'listEntryTests', { search });
  const [adding, setAdding] = useState(false);
  const columns = useMemo(() => columnsOf(t), [t]);
  const open = ({ id }: { readonly id: string }): void => go('/entry-tests/$id', { params: { id } });
  const bring = <ImportButton workbook="examScores" />;
  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
      {t('entryTests.add')}
    </Button>
  );
  const actions = (
    <Group gap="xs" wrap="nowrap">
      {bring}
      {add}
    </Group>
  );
  return (
    <>
      <PageHeader title={t('entryTests.title')} description={t('entryTests.description')} actions={actions} />
      {list.error === undefined ? null : <ErrorPanel error={list.error} />}
      <DataTable
        id="entry-tests"
        rows={list.data ?? []}
        rowKey={(row) => row.id}
        columns={columns}
        onOpen={open}
        empty={
          <NoRows
            list={list}
            filtered={search !== ''}
            title={t('entryTests.empty')}
            hint={t('entryTests.emptyHint')}
            action={actions}
          />
        }
        toolbar={<SearchInput value={search} onChange={setSearch} label={t('entryTests.search')} />}
      />
      <EntryTestPanel opened={adding} exam={null} onClose={() => setAdding(false)} onSaved={open} />
    </>
  );
};
