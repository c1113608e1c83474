import { Alert, Button, Group, Loader } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { importButton } from '../../../lib/import-slot';
import { useGo } from '../../../lib/navigate';
import { useOwnOffice } from '../../../lib/own-office';
import { printButton } from '../../../lib/print-slot';
import { useSlot } from '../../../lib/slots';
import { DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { PageHeader } from '../../../ui/PageHeader';
import { StaffFilters, useStaffFilter } from '../components/StaffFilters';
import { StaffPanel } from '../components/StaffPanel';
import { staffColumns } from '../components/staff-columns';

/** The people of the office; at head office, of all branches. */
export const StaffListPage = () => {
  const t = useT();
  const ImportButton = useSlot(importButton);
  const go = useGo();
  const PrintButton = useSlot(printButton);
  const filter = useStaffFilter();
  const office = useOwnOffice();
  const list = useCall('organization', 'listStaff', filter.values);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [adding, setAdding] = useState(false);
  const isHead = office.data?.kind === 'head';
  const columns = useMemo(() => staffColumns(t, isHead), [t, isHead]);
  const rows = list.data?.rows ?? [];
  const total = list.data?.total ?? 0;
  const shown = rows.filter((row) => selected.has(row.id)).map((row) => row.id);

  const bring = <ImportButton workbook="roster" label={t('organization.list.importRoster')} />;
  const addButton = (
    <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
      {t('organization.list.add')}
    </Button>
  );
  const nobody = (
    <EmptyState
      title={t('organization.list.emptyTitle')}
      hint={t(isHead ? 'organization.list.emptyHintHead' : 'organization.list.emptyHint')}
      action={
        <Group gap="xs">
          {bring}
          {addButton}
        </Group>
      }
    />
  );
  const noMatch = (
    <EmptyState
      title={t('organization.list.noMatchTitle')}
      hint={t('organization.list.noMatchHint')}
      action={
        <Button variant="default" onClick={() => go('/staff')}>
          {t('organization.list.clearFilters')}
        </Button>
      }
    />
  );
  return (
    <>
      <PageHeader
        title={t('organization.list.title')}
        description={t(isHead ? 'organization.list.descriptionHead' : 'organization.list.description')}
        actions={
          <>
            {shown.length === 0 ? null : (
              <PrintButton
                document="trainingFile"
                subjectIds={shown}
                label={t('organization.list.printFiles')}
              />
            )}
            {bring}
            {addButton}
          </>
        }
      />
      {list.error === undefined ? null : <ErrorPanel error={list.error} />}
      {total > rows.length ? (
        <Alert color="yellow" mb="xs">
          {t('organization.list.cut', { total, shown: rows.length })}
        </Alert>
      ) : null}
      <DataTable
        id="staff"
        rows={rows}
        rowKey={(row) => row.id}
        columns={columns}
        onOpen={(row) => go('/staff/$id', { params: { id: row.id } })}
        selected={selected}
        onSelectedChange={setSelected}
        toolbar={<StaffFilters filter={filter} withOffice={isHead} onClear={() => go('/staff')} />}
        empty={list.data === undefined ? <Loader m="md" /> : filter.isEmpty ? nobody : noMatch}
      />
      <StaffPanel
        opened={adding}
        person={null}
        onClose={() => setAdding(false)}
        onSaved={(person) => go('/staff/$id', { params: { id: person.id } })}
      />
    </>
  );
};
