import { Anchor, Group, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Reminder, ReminderGroup } from '../../../../shared/features/desk/types';
import type { Target } from '../../../../shared/features/sums';
import { termOf } from '../../../../shared/locales/translate';
import { AppLink } from '../../../lib/AppLink';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { placeOf } from '../../../lib/navigate';
import { StateBadge } from '../../../ui/StateBadge';

/** A long list scrolls inside its card. */
const LONGEST = 320;

const Line = ({ reminder, to }: { readonly reminder: Reminder; readonly to: Target }) => {
  const t = useT();
  return (
    <Group justify="space-between" wrap="nowrap" gap="xs">
      <Text size="sm" truncate>
        <AppLink {...placeOf(to, reminder.subjectId)}>{reminder.subject}</AppLink> {reminder.detail}
      </Text>
      <Text size="sm" c={reminder.daysLate > 0 ? 'red.8' : 'gray.7'} style={{ whiteSpace: 'nowrap' }}>
        {reminder.daysLate > 0 ? t('desk.late', { days: reminder.daysLate }) : reminder.dueOn}
      </Text>
    </Group>
  );
};

/** One kind of reminder: how many, and the most pressing; the others on demand. */
export const ReminderCard = ({ group }: { readonly group: ReminderGroup }) => {
  const t = useT();
  const [whole, setWhole] = useState(false);
  const all = useCall('desk', 'listReminders', { on: null }, { enabled: whole });
  const items = (whole ? all.data?.find((one) => one.kind === group.kind)?.items : undefined) ?? group.items;
  const more = group.total - items.length;
  const title = termOf(t, 'reminder', group.kind);
  return (
    <Paper withBorder p="sm" h="100%" component="section" aria-label={title}>
      <Group justify="space-between" mb={6}>
        <Text fw={600} size="sm">
          {title}
        </Text>
        <StateBadge
          color={group.items.some((item) => item.daysLate > 0) ? 'red' : 'yellow'}
          label={String(group.total)}
        />
      </Group>
      <Stack gap={4} mah={LONGEST} style={{ overflowY: 'auto' }}>
        {items.map((reminder) => (
          <Line
            key={`${reminder.subjectId}:${reminder.dueOn}:${reminder.detail}`}
            reminder={reminder}
            to={group.to}
          />
        ))}
        {more > 0 ? (
          <Anchor component="button" type="button" size="sm" ta="left" onClick={() => setWhole(true)}>
            {t('desk.more', { count: more })}
          </Anchor>
        ) : null}
      </Stack>
    </Paper>
  );
};
