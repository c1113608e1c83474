import { Group, Paper, Stack, Text } from '@mantine/core';
import type { Reminder, ReminderGroup, ReminderKind } from '../../../../shared/features/desk/types';
import { AppLink } from '../../../lib/AppLink';
import { useT } from '../../../lib/i18n';
import { StateBadge } from '../../../ui/StateBadge';

const TARGETS: Readonly<Record<ReminderKind, string>> = {
  planItemOverdue: '/plans/$id',
  planDisputed: '/plans/$id',
  sessionWithoutAttendance: '/sessions/$id',
  onboardingEnding: '/onboarding',
  certificateExpiring: '/staff/$id',
  printedUnsigned: '/forms',
  reportDue: '/exchange',
  notPaired: '/exchange',
};

const Line = ({ reminder }: { readonly reminder: Reminder }) => {
  const t = useT();
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs">
      <Text size="sm" truncate>
        <AppLink to={TARGETS[reminder.kind]} params={{ id: reminder.subjectId }}>
          {reminder.subject}
        </AppLink>{' '}
        {reminder.detail}
      </Text>
      <Text size="sm" c={reminder.daysLate > 0 ? 'red.8' : 'gray.7'} style={{ whiteSpace: 'nowrap' }}>
        {reminder.daysLate > 0 ? t('desk.late', { days: reminder.daysLate }) : reminder.dueOn}
      </Text>
    </Group>
  );
};

/** One kind of reminder: how many, and the most pressing. */
export const ReminderCard = ({ group }: { readonly group: ReminderGroup }) => {
  const t = useT();
  const more = group.total - group.items.length;
  return (
    <Paper withBorder p="sm" h="100%">
      <Group justify="space-between" mb={6}>
        <Text fw={600} size="sm">
          {t(`desk.kind.${group.kind}`)}
        </Text>
        <StateBadge
          color={group.items.some((item) => item.daysLate > 0) ? 'red' : 'yellow'}
          label={String(group.total)}
        />
      </Group>
      <Stack gap={4}>
        {group.items.map((reminder) => (
          <Line key={`${reminder.subjectId}:${reminder.dueOn}:${reminder.detail}`} reminder={reminder} />
        ))}
        {more > 0 ? (
          <Text size="sm" c="gray.7">
            {t('desk.more', { count: more })}
          </Text>
        ) : null}
      </Stack>
    </Paper>
  );
};
