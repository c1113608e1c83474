import { Alert, Button } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { importButton } from '../../../lib/import-slot';
import { later } from '../../../lib/later';
import { useGo } from '../../../lib/navigate';
import { useOwnOffice } from '../../../lib/own-office';
import { printButton } from '../../../lib/print-slot';
import { useSlot } from '../../../lib/slots';
import { idOf } from '../../../ui/data-table-model';
import { ListPage } from '../../../ui/ListPage';
import { staffColumns } from '../components/staff-columns';
import { useStaffFilters } from '../use-staff-filters';

/** The form with its fields and pickers is most of this page's code, and the list does not wait for it. */
const StaffPanel = later(async () => (await import('../components/StaffPanel')).StaffPanel);

/** The people of the office; at head office, of all branches. */
export const StaffListPage = () => {
  const t = useT();
  const ImportButton = useSlot(importButton);
  const go = useGo();
  const PrintButton = useSlot(printButton);
  const isHead = useOwnOffice().data?.kind === 'head';
  const { filters, asked } = useStaffFilters(isHead);
  const list = useCall('organization', 'listStaff', asked);
  const [adding, setAdding] = useState<boolean>();
  const columns = useMemo(() => staffColumns(t, isHead), [t, isHead]);
  const shown = list.data?.rows.length ?? 0;
  const total = list.data?.total ?? 0;
  return (
    <ListPage
      id="staff"
      title={t('organization.list.title')}
      description={t(isHead ? 'organization.list.descriptionHead' : 'organization.list.description')}
      actions={
        <>
          <ImportButton workbook="roster" label={t('organization.list.importRoster')} />
          <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
            {t('organization.list.add')}
          </Button>
        </>
      }
      selectActions={(ids) => (
        <PrintButton document="trainingFile" subjectIds={ids} label={t('organization.list.printFiles')} />
      )}
      notice={
        total > shown ? (
          <Alert color="yellow" mb="xs">
            {t('organization.list.cut', { total, shown })}
          </Alert>
        ) : null
      }
      list={list}
      rows={list.data?.rows}
      rowKey={idOf}
      columns={columns}
      filters={filters}
      onOpen={({ id }) => go('/staff/$id', { params: { id } })}
      empty={{
        title: t('organization.list.emptyTitle'),
        hint: t(isHead ? 'organization.list.emptyHintHead' : 'organization.list.emptyHint'),
      }}
    >
      {adding === undefined ? null : (
        <StaffPanel
          opened={adding}
          person={null}
          onClose={() => setAdding(false)}
          onSaved={({ id }) => go('/staff/$id', { params: { id } })}
        />
      )}
    </ListPage>
  );
};
