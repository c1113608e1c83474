import { Alert, Button, Group, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { MonthView } from '../../../../shared/features/points/types';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { FormSection } from '../../../ui/FormSection';

/** The close of a month after its review, or what it was closed with. */
export const CloseMonth = ({ view }: { readonly view: MonthView }) => {
  const t = useT();
  const close = useCommand('points', 'closeMonth');
  const [reviewer, setReviewer] = useState('');
  const [note, setNote] = useState('');
  const [outOfOrder, setOutOfOrder] = useState('');
  const { month, entries, sum } = view;
  if (view.close !== null) {
    const { closedOn, reviewer: by, note: said, intact } = view.close;
    return (
      <Alert color={intact ? 'teal' : 'red'} p="xs" mb="sm">
        {t('points.month.closedNote', { month, day: closedOn, reviewer: by, entries, sum })} {said}
        {intact ? null : (
          <Text size="sm" fw={600}>
            {t('points.month.broken')}
          </Text>
        )}
      </Alert>
    );
  }
  if (view.state === 'ahead') {
    return (
      <Alert color="blue" p="xs" mb="sm">
        {t('points.month.ahead', { month })}
      </Alert>
    );
  }
  const store = async (): Promise<void> => {
    const answer = await close.run({ month, reviewer, note, outOfOrder });
    if (answer.ok) notifyDone(t('points.month.closed', { month }));
  };
  return (
    <FormSection title={t('points.month.closeTitle', { month })}>
      <Text size="sm">{t('points.month.closeBody', { entries, sum })}</Text>
      <Group align="flex-end" wrap="nowrap">
        <TextInput
          w={180}
          withAsterisk
          label={t('points.month.reviewer')}
          maxLength={40}
          value={reviewer}
          onChange={(event) => setReviewer(event.currentTarget.value)}
        />
        <TextInput
          flex={1}
          label={t('points.month.note')}
          maxLength={300}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <TextInput
          flex={1}
          label={t('points.month.outOfOrder')}
          maxLength={180}
          value={outOfOrder}
          onChange={(event) => setOutOfOrder(event.currentTarget.value)}
        />
        <Button disabled={reviewer.trim() === ''} loading={close.isRunning} onClick={() => void store()}>
          {t('points.month.close')}
        </Button>
      </Group>
    </FormSection>
  );
};
