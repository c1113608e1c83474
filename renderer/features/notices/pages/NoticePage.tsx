import { Alert, Box, Button, Group, Loader, Menu } from '@mantine/core';
import { IconEdit, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { NoticeView } from '../../../../shared/features/notices/types';
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
import { NoticeFacts } from '../components/NoticeFacts';
import { NoticePanel } from '../components/NoticePanel';
import { NoticeStateBadge } from '../components/NoticeStateBadge';
import { ObjectionSection } from '../components/ObjectionSection';
import { WithdrawForm } from '../components/WithdrawForm';

const DraftActions = ({ view, onEdit }: { readonly view: NoticeView; readonly onEdit: () => void }) => {
  const t = useT();
  const go = useGo();
  const post = useCommand('notices', 'postNotice');
  const remove = useCommand('notices', 'removeNotice');
  const { id, version, number, postedFrom: from, postedTo: to } = view.notice;
  const putUp = async (): Promise<void> => {
    const sure = await confirmAction({
      title: t('notices.postTitle', { number }),
      body: t('notices.postBody', { count: view.subjects.length, from, to }),
      confirmLabel: t('notices.post'),
    });
    const answer = sure ? await post.run({ id, version }) : undefined;
    if (answer?.ok === true) notifyDone(t('notices.posted', { number }), undoOf(answer));
  };
  const drop = async (): Promise<void> => {
    const answer = await remove.run({ id, version });
    if (!answer.ok) return;
    go('/notices');
    notifyDone(t('notices.removed', { number }), undoOf(answer));
  };
  return (
    <>
      <Button loading={post.isRunning} onClick={() => void putUp()}>
        {t('notices.post')}
      </Button>
      <MoreMenu>
        <Menu.Item leftSection={<IconEdit size={16} aria-hidden />} onClick={onEdit}>
          {t('notices.edit')}
        </Menu.Item>
        <Menu.Item color="red" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => void drop()}>
          {t('common.action.delete')}
        </Menu.Item>
      </MoreMenu>
    </>
  );
};

/** One notice: what it says, whether what rests on it may take effect, what somebody has against it. */
export const NoticePage = () => {
  const t = useT();
  const id = useRouteParam('id');
  const PrintButton = useSlot(printButton);
  const answer = useCall('notices', 'getNotice', id);
  const [editing, setEditing] = useState(false);
  const view = answer.data?.notice.id === id ? answer.data : undefined;
  if (view === undefined)
    return answer.error === undefined ? <Loader m="md" /> : <ErrorPanel error={answer.error} />;
  const { notice, row } = view;
  const isCommendation = notice.kind === 'commendation';
  return (
    <Box maw={960}>
      <PageHeader
        title={`${notice.number} ${notice.title}`}
        actions={
          <>
            <PrintButton
              document={isCommendation ? 'commendation' : 'publicNotice'}
              subjectIds={[id]}
              label={t(isCommendation ? 'notices.printCommendation' : 'notices.print')}
            />
            {row.mine && notice.state === 'draft' ? (
              <DraftActions view={view} onEdit={() => setEditing(true)} />
            ) : null}
          </>
        }
      />
      <Group mb="sm">
        <NoticeStateBadge state={row.state} />
      </Group>
      {row.mine ? null : (
        <Alert color="gray" mb="sm">
          {t('notices.notMine', { office: row.office })}
        </Alert>
      )}
      <NoticeFacts view={view} />
      {notice.state === 'draft' ? null : <ObjectionSection view={view} />}
      {row.mine && notice.state === 'posted' ? <WithdrawForm key={notice.version} notice={notice} /> : null}
      <NoticePanel
        opened={editing}
        view={view}
        onClose={() => setEditing(false)}
        onSaved={() => setEditing(false)}
      />
    </Box>
  );
};
