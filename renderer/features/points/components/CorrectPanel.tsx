import { NumberInput, Text, TextInput } from '@mantine/core';
import type { EntryRow } from '../../../../shared/features/points/types';
import { monthOf } from '../../../../shared/kernel/dates';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { RecordForm } from '../../../ui/RecordForm';
import { SidePanel } from '../../../ui/SidePanel';
import { MonthField } from './MonthField';

type Values = { readonly month: string; readonly reason: string; readonly instead: number | string };

const CorrectForm = ({ entry, onClose }: { readonly entry: EntryRow; readonly onClose: () => void }) => {
  const t = useT();
  const form = useRecordForm<Values, unknown>({
    draft: `points-correction:${entry.id}`,
    initialValues: { month: monthOf(todayHere()), reason: '', instead: '' },
    save: into('points', 'correctEntry', ({ month, reason, instead }: Values) => ({
      ...{ entryId: entry.id, month, reason },
      instead: typeof instead === 'number' ? instead : null,
    })),
    done: t('points.month.correctDone'),
    withUndo: false,
    onSaved: onClose,
  });
  const { fields } = form;
  return (
    <RecordForm form={form} label={t('points.month.correctSave')} onCancel={onClose}>
      <Text fw={600}>
        {entry.staffNo} {entry.name} · {entry.month} · {entry.item} · {entry.points}
      </Text>
      <Text size="sm">{entry.reason}</Text>
      <Text size="sm" c="gray.7">
        {t('points.month.correctHint')}
      </Text>
      <Text size="sm" fw={500}>
        {t('points.month.correctMonth')}
      </Text>
      <MonthField
        value={fields.values.month}
        onChange={(month) => fields.setFieldValue('month', month)}
        error={fields.errors['month']}
      />
      <TextInput
        withAsterisk
        label={t('points.month.correctReason')}
        maxLength={200}
        {...fields.getInputProps('reason')}
      />
      <NumberInput label={t('points.month.instead')} decimalScale={2} {...fields.getInputProps('instead')} />
    </RecordForm>
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
