import { Button, Loader, Text } from '@mantine/core';
import { IconPencil, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { SessionView, TraineeRow } from '../../../../shared/features/sessions/types';
import { useCall, useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useRouteParam } from '../../../lib/navigate';
import { notifyDone } from '../../../lib/notify';
import { undoOf } from '../../../lib/undo';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { PageHeader } from '../../../ui/PageHeader';
import { AddTraineesPanel } from '../components/AddTraineesPanel';
import { AttendanceGrid } from '../components/AttendanceGrid';
import { MakeupPanel } from '../components/MakeupPanel';
import { SessionFacts } from '../components/SessionFacts';
import { SessionPanel } from '../components/SessionPanel';
import { SessionPrints } from '../components/SessionPrints';
import { StatusMenu } from '../components/StatusMenu';

type Side = 'edit' | 'add' | 'makeup' | null;

const Session = ({ session }: { readonly session: SessionView }) => {
  const t = useT();
  const remove = useCommand('sessions', 'removeTrainee');
  const [side, setSide] = useState<Side>(null);
  const close = (): void => setSide(null);
  const listOpen = session.mine && session.status === 'planned';

  const takeOff = async ({ id, version, name }: TraineeRow): Promise<void> => {
    const answer = await remove.run({ id, version });
    if (!answer.ok) return;
    notifyDone(t('sessions.trainees.removed', { name }), undoOf(answer));
  };
  return (
    <>
      <PageHeader
        title={`${session.sessionNo} ${session.courseName}`}
        description={session.mine ? undefined : t('sessions.page.notMine')}
        actions={
          <>
            <SessionPrints sessionIds={[session.id]} />
            {session.mine ? (
              <>
                <Button
                  variant="default"
                  leftSection={<IconPencil size={16} aria-hidden />}
                  onClick={() => setSide('edit')}
                >
                  {t('common.action.edit')}
                </Button>
                <StatusMenu session={session} />
              </>
            ) : null}
          </>
        }
      />
      <SessionFacts session={session} />
      <Text component="h2" fw={600} mb="xs">
        {t('sessions.attendance.title')}
      </Text>
      <AttendanceGrid
        session={session}
        onRemove={listOpen ? (row) => void takeOff(row) : undefined}
        listActions={
          listOpen ? (
            <>
              <Button
                variant="default"
                leftSection={<IconUserPlus size={16} aria-hidden />}
                onClick={() => setSide('add')}
              >
                {t('sessions.trainees.add')}
              </Button>
              <Button variant="default" onClick={() => setSide('makeup')}>
                {t('sessions.trainees.makeup')}
              </Button>
            </>
          ) : null
        }
      />
      <SessionPanel
        draft={side === 'edit' ? { session, startsAt: session.startsAt, endsAt: session.endsAt } : null}
        onClose={close}
        onSaved={close}
      />
      <AddTraineesPanel session={session} opened={side === 'add'} onClose={close} />
      <MakeupPanel session={session} opened={side === 'makeup'} onClose={close} />
    </>
  );
};

/** One session: its facts, its list, attendance and effect. */
export const SessionPage = () => {
  const id = useRouteParam('id');
  const { data, error } = useCall('sessions', 'getSession', id);
  if (error !== undefined) return <ErrorPanel error={error} />;
  return data === undefined ? <Loader m="md" /> : <Session key={data.id} session={data} />;
};
