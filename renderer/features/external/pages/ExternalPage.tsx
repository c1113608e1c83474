import { useMemo, useState } from 'react';
import type { ExternalRow } from '../../../../shared/features/external/types';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { AddButton } from '../../../ui/AddButton';
import { ListPage } from '../../../ui/ListPage';
import { useListFilters } from '../../../ui/list-filters';
import { ExternalPanel } from '../components/ExternalPanel';
import { externalColumns } from '../components/external-columns';

const keyOf = ({ training }: ExternalRow): string => training.id;

/** Trainings outside of the company. */
export const ExternalPage = () => {
  const t = useT();
  const [editing, setEditing] = useState<ExternalRow | 'new' | null>(null);
  const filters = useListFilters({ search: { kind: 'search', label: t('external.search') } });
  const list = useCall('external', 'listExternal', filters.values);
  const columns = useMemo(() => externalColumns(t), [t]);
  return (
    <ListPage
      id="external"
      title={t('external.title')}
      description={t('external.description')}
      actions={<AddButton label={t('external.add')} onClick={() => setEditing('new')} />}
      list={list}
      rowKey={keyOf}
      columns={columns}
      filters={filters}
      onOpen={setEditing}
      empty={{ title: t('external.empty'), hint: t('external.emptyHint') }}
    >
      <ExternalPanel
        opened={editing !== null}
        row={editing === 'new' ? null : editing}
        onClose={() => setEditing(null)}
      />
    </ListPage>
  );
};
