import { Button, Group, Stack, Text } from '@mantine/core';
import type { OpenMakeup, SessionView } from '../../../../shared/features/sessions/types';
import { useCall, useCommand } from '../../../lib/calls';
import { formatTime } from '../../../lib/format';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { undoOf } from '../../../lib/undo';
import { SidePanel } from '../../../ui/SidePanel';

type MakeupPanelProps = {
  readonly session: SessionView;
  readonly opened: boolean;
  readonly onClose: () => void;
};

/** Who missed an earlier session of the course and can make up for it here. */
export const MakeupPanel = ({ session, opened, onClose }: MakeupPanelProps) => {
  const t = useT();
  const open =
    useCall('sessions', 'listOpenMakeups', { sessionId: session.id }, { enabled: opened }).data ?? [];
  const add = useCommand('sessions', 'addMakeup');
  const run = async ({ missedId, name }: OpenMakeup): Promise<void> => {
    const answer = await add.run({ sessionId: session.id, missedId, overlapReason: '' });
    if (answer.ok) notifyDone(t('sessions.trainees.makeupAdded', { name }), undoOf(answer));
  };
  return (
    <SidePanel opened={opened} onClose={onClose} title={t('sessions.trainees.makeupTitle')} size={520}>
      <Text size="sm" c="gray.7" mb="sm">
        {open.length === 0 ? t('sessions.trainees.makeupNone') : t('sessions.trainees.makeupHint')}
      </Text>
      <Stack gap="xs">
        {open.map((missed) => (
          <Group key={missed.missedId} justify="space-between" wrap="nowrap">
            <Text size="sm">
              {missed.staffNo} {missed.name} · {t(`sessions.attendance.of.${missed.attendance}`)} ·{' '}
              {missed.sessionNo} {formatTime(missed.startsAt)}
            </Text>
            <Button
              size="compact-sm"
              variant="default"
              loading={add.isRunning}
              onClick={() => void run(missed)}
            >
              {t('sessions.trainees.makeupAdd')}
            </Button>
          </Group>
        ))}
      </Stack>
    </SidePanel>
  );
};
