import { Text } from '@mantine/core';
import type { Session } from '../../../../shared/features/sessions/types';
import { useCall } from '../../../lib/calls';
import { formatTime } from '../../../lib/format';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { useRecordForm } from '../../../lib/use-record-form';
import { RecordForm } from '../../../ui/RecordForm';
import { SidePanel } from '../../../ui/SidePanel';
import { ConflictList } from './ConflictList';
import { spanOf } from './session-columns';
import type { MovedSession } from './session-form';

type MoveFormProps = { readonly moved: MovedSession; readonly onClose: () => void };

type MoveValues = { readonly overlapReason: string };

const MoveForm = ({ moved, onClose }: MoveFormProps) => {
  const t = useT();
  const { session, startsAt, endsAt } = moved;
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
  const form = useRecordForm<MoveValues, Session>({
    draft: { of: `session:move:${session.id}`, version: session.version },
    initialValues: { overlapReason: session.overlapReason },
    save: into('sessions', 'moveSession', ({ overlapReason }: MoveValues) => ({
      id: session.id,
      version: session.version,
      startsAt,
      endsAt,
      place,
      trainerId,
      overlapReason,
    })),
    done: t('sessions.page.moved', { sessionNo: session.sessionNo, from: formatTime(startsAt) }),
    onSaved: onClose,
  });
  const { fields } = form;
  const { overlapReason } = fields.values;
  return (
    <RecordForm
      form={form}
      label={t('sessions.page.save')}
      disabled={check.data === undefined || (conflicts.length > 0 && overlapReason.trim() === '')}
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
      <ConflictList
        conflicts={conflicts}
        reason={overlapReason}
        onReason={(reason) => fields.setFieldValue('overlapReason', reason)}
        error={fields.errors['overlapReason'] as string | undefined}
      />
      {check.data !== undefined && conflicts.length === 0 ? (
        <Text size="sm">{t('sessions.conflict.none')}</Text>
      ) : null}
    </RecordForm>
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
