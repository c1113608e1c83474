import { Button, Group, Paper, Text } from '@mantine/core';
import { IconPlayerSkipForward } from '@tabler/icons-react';
import { useT } from '../../../lib/i18n';
import type { ImportFlow } from '../use-import';

const NAMED = 5;

/** The files that wait for their turn: each is looked at and decided before the next. */
export const FileQueue = ({ flow }: { readonly flow: ImportFlow }) => {
  const t = useT();
  const { waiting } = flow;
  if (waiting.length === 0) return null;
  const named = waiting.slice(0, NAMED).map(({ name }) => name);
  return (
    <Paper withBorder px="sm" py={6} mb="sm" role="status">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" truncate>
          {t('workbooks.page.waiting', { count: waiting.length })}
          {named.join(' | ')}
          {waiting.length > NAMED ? ' …' : ''}
        </Text>
        <Group gap="xs" wrap="nowrap">
          <Button
            size="xs"
            variant="default"
            disabled={flow.isBusy}
            leftSection={<IconPlayerSkipForward size={16} aria-hidden />}
            onClick={flow.startOver}
          >
            {t('workbooks.page.nextFile')}
          </Button>
          <Button size="xs" variant="subtle" disabled={flow.isBusy} onClick={flow.dropWaiting}>
            {t('workbooks.page.dropWaiting')}
          </Button>
        </Group>
      </Group>
    </Paper>
  );
};
