import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ExternalRow } from '../../../../shared/features/external/types';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useSearchState } from '../../../lib/search-state';
import { DataTable } from '../../../ui/DataTable';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { NoRows } from '../../../ui/NoRows';
import { PageHeader } from '../../../ui/PageHeader';
import { SearchInput } from '../../../ui/SearchInput';
import { ExternalPanel } from '../components/ExternalPanel';
import { externalColumns } from '../components/external-columns';

/** Trainings outside of the company. */
export const ExternalPage = () => {
  const t = useT();
  const [search, setSearch] = useSearchState('search');
  const [editing, setEditing] = useState<ExternalRow | 'new' | null>(null);
  const list = useCall('external', 'listExternal', { search });
  const columns = useMemo(() => externalColumns(t), [t]);
  const addButton = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setEditing('new')}>
      {t('external.add')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('external.title')} description={t('external.description')} actions={addButton} />
      {list.error === undefined ? null : <ErrorPanel error={list.error} />}
      <DataTable
        id="external"
        rows={list.data ?? []}
        rowKey={(row) => row.training.id}
        columns={columns}
        onOpen={setEditing}
        toolbar={<SearchInput value={search} onChange={setSearch} label={t('external.search')} />}
        empty={
          <NoRows
            list={list}
            filtered={search !== ''}
            title={t('external.empty')}
            hint={t('external.emptyHint')}
            action={addButton}
          />
        }
      />
      <ExternalPanel
        opened={editing !== null}
        row={editing === 'new' ? null : editing}
        onClose={() => setEditing(null)}
      />
    </>
  );
};
