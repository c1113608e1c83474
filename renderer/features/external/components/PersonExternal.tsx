import { Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ExternalRow } from '../../../../shared/features/external/types';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { DataTable } from '../../../ui/DataTable';
import { ExternalPanel } from './ExternalPanel';
import { externalColumns } from './external-columns';

/** The external trainings of one person, for the person's page; nothing where there were none. */
export const PersonExternal = ({ staffId }: { readonly staffId: string }) => {
  const t = useT();
  const [editing, setEditing] = useState<ExternalRow | null>(null);
  const rows = useCall('external', 'listExternal', { staffId }).data ?? [];
  const columns = useMemo(() => externalColumns(t).filter(({ key }) => key !== 'staff'), [t]);
  if (rows.length === 0) return null;
  return (
    <>
      <DataTable
        id="person-external"
        height={180}
        rows={rows}
        rowKey={(row) => row.training.id}
        columns={columns}
        onOpen={setEditing}
        toolbar={<Text fw={600}>{t('external.title')}</Text>}
        empty={null}
      />
      <ExternalPanel opened={editing !== null} row={editing} onClose={() => setEditing(null)} />
    </>
  );
};
