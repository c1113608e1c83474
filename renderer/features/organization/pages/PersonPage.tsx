import { Alert, Button, Loader, Menu } from '@mantine/core';
import { IconEdit, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { StaffView } from '../../../../shared/features/organization/types';
import { useCall, useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useGo, useRouteParam } from '../../../lib/navigate';
import { notifyDone } from '../../../lib/notify';
import { printButton } from '../../../lib/print-slot';
import { useSlot } from '../../../lib/slots';
import { undoOf } from '../../../lib/undo';
import { confirmAction } from '../../../ui/confirm-action';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { MoreMenu } from '../../../ui/MoreMenu';
import { PageHeader } from '../../../ui/PageHeader';
import { PersonNeighbours } from '../components/PersonNeighbours';
import { PersonTabs } from '../components/PersonTabs';
import { StaffPanel } from '../components/StaffPanel';

const useRemove = ({ staff }: StaffView): (() => Promise<void>) => {
  const t = useT();
  const go = useGo();
  const remove = useCommand('organization', 'removeStaff');
  const { id, version, name } = staff;
  return async () => {
    const confirmed = await confirmAction({
      title: t('organization.person.deleteTitle', { name }),
      body: t('organization.person.deleteBody'),
      confirmLabel: t('common.action.delete'),
      danger: true,
    });
    if (!confirmed) return;
    const answer = await remove.run({ id, version });
    if (!answer.ok) return;
    go('/staff');
    notifyDone(t('organization.person.deleted', { name }), undoOf(answer));
  };
};

const PersonActions = ({ view, onEdit }: { readonly view: StaffView; readonly onEdit: () => void }) => {
  const t = useT();
  const PrintButton = useSlot(printButton);
  const remove = useRemove(view);
  return (
    <>
      <PersonNeighbours staffId={view.staff.id} />
      <PrintButton document="trainingFile" subjectIds={[view.staff.id]} />
      {view.mine ? (
        <>
          <Button leftSection={<IconEdit size={16} aria-hidden />} onClick={onEdit}>
            {t('organization.person.edit')}
          </Button>
          <MoreMenu>
            <Menu.Item
              color="red"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => void remove()}
            >
              {t('organization.person.delete')}
            </Menu.Item>
          </MoreMenu>
        </>
      ) : null}
    </>
  );
};

/** Everything about one person. */
export const PersonPage = () => {
  const t = useT();
  const id = useRouteParam('id');
  const answer = useCall('organization', 'getStaff', id);
  const [editing, setEditing] = useState(false);
  const view = answer.data?.staff.id === id ? answer.data : undefined;
  if (view === undefined)
    return answer.error === undefined ? <Loader m="md" /> : <ErrorPanel error={answer.error} />;
  const { staff } = view;
  const place = [view.site, view.department, view.post, staff.grade]
    .filter((part) => part !== null && part !== '')
    .join(' · ');
  return (
    <>
      <PageHeader
        title={`${staff.name}  ${staff.staffNo}`}
        description={place}
        actions={<PersonActions view={view} onEdit={() => setEditing(true)} />}
      />
      {view.mine ? null : (
        <Alert color="gray" mb="sm" p="xs">
          {t('organization.person.notMine', { office: staff.ownerOffice })}
        </Alert>
      )}
      {view.mine && staff.status === 'transferred' ? (
        <Alert color="gray" mb="sm" p="xs">
          {t('organization.person.transferred')}
        </Alert>
      ) : null}
      <PersonTabs key={id} view={view} />
      <StaffPanel
        opened={editing}
        person={staff}
        onClose={() => setEditing(false)}
        onSaved={() => setEditing(false)}
      />
    </>
  );
};
