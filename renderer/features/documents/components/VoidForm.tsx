import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';

/** Void a document; the reason stays with its number. */
export const VoidForm = ({ id, onDone }: { readonly id: string; readonly onDone: () => void }) => {
  const t = useT();
  const [reason, setReason] = useState('');
  const command = useCommand('documents', 'voidDocuments');
  const run = async (): Promise<void> => {
    const answer = await command.run({ ids: [id], reason });
    if (!answer.ok) return;
    notifyDone(t('documents.voiding.done', { count: answer.value }));
    onDone();
  };
  return (
    <Stack gap="xs">
      <Text size="sm" c="gray.7">
        {t('documents.voiding.body')}
      </Text>
      <Group align="flex-end" gap="xs" wrap="nowrap">
        <TextInput
          label={t('documents.voiding.reason')}
          required
          maxLength={500}
          flex={1}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Button
          color="red"
          variant="light"
          loading={command.isRunning}
          disabled={reason.trim() === ''}
          onClick={() => void run()}
        >
          {t('documents.action.void')}
        </Button>
      </Group>
    </Stack>
  );
};
