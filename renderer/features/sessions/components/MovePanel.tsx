import { Text } from '@mantine/core';
import { useState } from 'react';
import { useCall, useCommand } from '../../../lib/calls';
import { formatTime } from '../../../lib/format';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { undoOf } from '../../../lib/undo';
import { SaveForm } from '../../../ui/SaveForm';
import { SidePanel } from '../../../ui/SidePanel';
import { ConflictList } from './ConflictList';
import { spanOf } from './session-columns';
import type { MovedSession } from './session-form';

type MoveFormProps = { readonly moved: MovedSession; readonly onClose: () => void };

const MoveForm = ({ moved, onClose }: MoveFormProps) => {
  const t = useT();
  const { session, startsAt, endsAt } = moved;
  const [reason, setReason] = useState(session.overlapReason);
  const move = useCommand('sessions', 'moveSession');
  const place = moved.place ?? session.place;
  const trainerId = moved.trainerId === undefined ? session.trainerId : moved.trainerId;
  const view = useCall('sessions', 'getSession', session.id);
  const traineeIds = view.data?.people.map(({ staffId }) => staffId) ?? [];
  const check = useCall(
    'sessions',
    'checkSession',
    { sessionId: session.id, startsAt, endsAt, place, trainerId, traineeIds },
    { enabled: view.data !== undefined },
  );
  const conflicts = check.data ?? [];
  const save = async (): Promise<void> => {
    const { id, version } = session;
    const answer = await move.run({ id, version, startsAt, endsAt, place, trainerId, overlapReason: reason });
    if (!answer.ok) return;
    const said = t('sessions.page.moved', { sessionNo: session.sessionNo, from: formatTime(startsAt) });
    notifyDone(said, undoOf(answer));
    onClose();
  };
  return (
    <SaveForm
      onSubmit={() => void save()}
      label={t('sessions.page.save')}
      isRunning={move.isRunning}
      disabled={check.data === undefined || (conflicts.length > 0 && reason.trim() === '')}
    >
      <Text fw={600}>{session.courseName}</Text>
      <Text size="sm">
        {spanOf(session)} → {spanOf({ startsAt, endsAt })}
      </Text>
      {place === session.place ? null : (
        <Text size="sm">
          {session.place} → {place}
        </Text>
      )}
      <ConflictList conflicts={conflicts} reason={reason} onReason={setReason} />
      {check.data !== undefined && conflicts.length === 0 ? (
        <Text size="sm">{t('sessions.conflict.none')}</Text>
      ) : null}
    </SaveForm>
  );
};

/** A session that was dragged elsewhere: nothing moves before the double bookings were seen and it is confirmed. */
export const MovePanel = ({
  moved,
  onClose,
}: {
  readonly moved: MovedSession | null;
  readonly onClose: () => void;
}) => {
  const t = useT();
  const title = moved === null ? '' : t('sessions.page.moveTitle', { sessionNo: moved.session.sessionNo });
  return (
    <SidePanel opened={moved !== null} onClose={onClose} title={title} size={460}>
      {moved === null ? null : <MoveForm moved={moved} onClose={onClose} />}
    </SidePanel>
  );
};
