import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { todayHere } from '../../../lib/today';
import { undoOf } from '../../../lib/undo';
import { DateField } from '../../../ui/DateField';
import { InlineForm } from '../../../ui/InlineForm';

/** Enter the day that stands on the signed paper, for one document or many. */
export const SignForm = ({
  ids,
  onDone,
}: {
  readonly ids: readonly string[];
  readonly onDone: () => void;
}) => {
  const t = useT();
  const [day, setDay] = useState<string | null>(todayHere());
  const mark = useCommand('documents', 'markSigned');
  const save = async (): Promise<void> => {
    if (day === null) return;
    const answer = await mark.run({ ids: [...ids], signedOn: day });
    if (!answer.ok) return;
    notifyDone(t('documents.sign.done', { count: answer.value }), undoOf(answer));
    onDone();
  };
  return (
    <Stack gap="xs">
      <Text size="sm" c="gray.7">
        {t('documents.life.signedHint')}
      </Text>
      <InlineForm onSubmit={() => void save()}>
        <Group align="flex-end" gap="xs">
          <DateField label={t('documents.sign.day')} value={day} onChange={setDay} w={160} />
          <Button type="submit" loading={mark.isRunning} disabled={day === null}>
            {t('documents.action.markSigned')}
          </Button>
        </Group>
      </InlineForm>
    </Stack>
  );
};
