import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../../lib/i18n';
import { DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { StateBadge } from '../../../ui/StateBadge';
import { type Queued, useReceiveQueue } from '../use-receive-queue';
import { ReceivePanel } from './ReceivePanel';

const COLORS = {
  checking: 'gray',
  confirm: 'orange',
  ready: 'blue',
  refused: 'red',
  repeat: 'gray',
  receiving: 'gray',
  received: 'teal',
} as const;

const described = (item: Queued): string => {
  const { answer } = item;
  return answer === undefined ? '' : `${answer.sender.name} · ${answer.no}`;
};

/** Choose report files, see what each would change, receive them one after the other. */
export const ReceiveQueue = () => {
  const t = useT();
  const queue = useReceiveQueue();
  const [opened, setOpened] = useState<string>();
  const shown = queue.items.find(({ file }) => file === opened);
  const choose = (
    <Button onClick={() => void queue.add()} loading={queue.isBusy && queue.items.length === 0}>
      {t('exchange.receive.choose')}
    </Button>
  );
  return (
    <Stack gap="sm">
      {queue.items.length === 0 ? (
        <EmptyState
          title={t('exchange.receive.queueEmpty')}
          hint={t('exchange.receive.chooseHint')}
          action={choose}
        />
      ) : (
        <>
          <Group justify="space-between">
            <Text size="sm" c="gray.7">
              {t('exchange.receive.chooseHint')}
            </Text>
            {choose}
          </Group>
          <DataTable
            id="exchange-queue"
            rows={queue.items}
            rowKey={(item) => item.file}
            onOpen={(item) => setOpened(item.file)}
            empty={null}
            height={280}
            columns={[
              { key: 'name', header: t('exchange.receive.file'), text: (item) => item.name },
              { key: 'sender', header: t('exchange.history.peer'), width: 200, render: described },
              {
                key: 'state',
                header: t('exchange.receive.state'),
                width: 120,
                render: (item) => (
                  <StateBadge color={COLORS[item.state]} label={t(`exchange.receive.states.${item.state}`)} />
                ),
              },
              {
                key: 'actions',
                header: '',
                width: 150,
                render: (item) => (
                  <Group gap={4} wrap="nowrap">
                    <Button size="compact-xs" onClick={() => setOpened(item.file)}>
                      {t('exchange.receive.open')}
                    </Button>
                    <Button
                      size="compact-xs"
                      variant="subtle"
                      disabled={item.state === 'checking' || item.state === 'receiving'}
                      onClick={(event) => {
                        event.stopPropagation();
                        queue.remove(item.file);
                      }}
                    >
                      {t('exchange.receive.remove')}
                    </Button>
                  </Group>
                ),
              },
            ]}
          />
        </>
      )}
      {shown === undefined ? null : (
        <ReceivePanel item={shown} queue={queue} onClose={() => setOpened(undefined)} />
      )}
    </Stack>
  );
};
