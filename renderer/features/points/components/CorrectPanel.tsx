import { Button, NumberInput, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { EntryRow } from '../../../../shared/features/points/types';
import { monthOf } from '../../../../shared/kernel/dates';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { todayHere } from '../../../lib/today';
import { FormButtons } from '../../../ui/FormButtons';
import { SidePanel } from '../../../ui/SidePanel';
import { MonthField } from './MonthField';

const CorrectForm = ({ entry, onClose }: { readonly entry: EntryRow; readonly onClose: () => void }) => {
  const t = useT();
  const correct = useCommand('points', 'correctEntry');
  const [month, setMonth] = useState(monthOf(todayHere()));
  const [reason, setReason] = useState('');
  const [instead, setInstead] = useState<number | string>('');
  const store = async (): Promise<void> => {
    const right = typeof instead === 'number' ? instead : null;
    const answer = await correct.run({ entryId: entry.id, month, reason, instead: right });
    if (!answer.ok) return;
    notifyDone(t('points.month.correctDone'));
    onClose();
  };
  return (
    <>
      <Text fw={600}>
        {entry.staffNo} {entry.name} · {entry.month} · {entry.item} · {entry.points}
      </Text>
      <Text size="sm" mb="xs">
        {entry.reason}
      </Text>
      <Text size="sm" c="gray.7" mb="sm">
        {t('points.month.correctHint')}
      </Text>
      <Text size="sm" fw={500}>
        {t('points.month.correctMonth')}
      </Text>
      <MonthField value={month} onChange={setMonth} />
      <TextInput
        mt="xs"
        withAsterisk
        label={t('points.month.correctReason')}
        maxLength={200}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <NumberInput
        mt="xs"
        label={t('points.month.instead')}
        decimalScale={2}
        value={instead}
        onChange={setInstead}
      />
      <FormButtons>
        <Button variant="default" onClick={onClose}>
          {t('common.action.cancel')}
        </Button>
        <Button disabled={reason.trim() === ''} loading={correct.isRunning} onClick={() => void store()}>
          {t('points.month.correctSave')}
        </Button>
      </FormButtons>
    </>
  );
};

/** Take an entry back, with the right points beside it. */
export const CorrectPanel = ({
  entry,
  onClose,
}: {
  readonly entry: EntryRow | null;
  readonly onClose: () => void;
}) => {
  const t = useT();
  return (
    <SidePanel opened={entry !== null} onClose={onClose} title={t('points.month.correctTitle')}>
      {entry === null ? null : <CorrectForm key={entry.id} entry={entry} onClose={onClose} />}
    </SidePanel>
  );
};
