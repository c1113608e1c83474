import { Button, Group, Text, Textarea, TextInput } from '@mantine/core';
import type { ExternalFields } from '../../../../shared/features/external/schema';
import type { ExternalRow, ExternalTraining } from '../../../../shared/features/external/types';
import { EXTERNAL_KINDS } from '../../../../shared/features/external/vocabulary';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { useCall, useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { undoOf } from '../../../lib/undo';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { RecordForm } from '../../../ui/RecordForm';
import { RecordPicker } from '../../../ui/RecordPicker';
import { SidePanel } from '../../../ui/SidePanel';
import { StaffPicker } from '../../organization/components/StaffPicker';
import { chargeText } from './external-columns';

type ExternalFormProps = { readonly row: ExternalRow | null; readonly onClose: () => void };

type ExternalValues = Omit<ExternalFields, 'staffId' | 'startsOn' | 'endsOn'> & {
  readonly staffId: string | null;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
};

const valuesOf = (row: ExternalRow | null, today: CalendarDate): ExternalValues => ({
  staffId: row?.training.staffId ?? null,
  title: row?.training.title ?? '',
  provider: row?.training.provider ?? '',
  kind: row?.training.kind ?? 'agreement',
  agreementNo: row?.training.agreementNo ?? '',
  agreementSignedOn: row?.training.agreementSignedOn ?? null,
  startsOn: row?.training.startsOn ?? today,
  endsOn: row?.training.endsOn ?? today,
  note: row?.training.note ?? '',
});

const fieldsOf = (values: ExternalValues): ExternalFields => ({
  ...values,
  staffId: values.staffId ?? '',
  startsOn: values.startsOn ?? '',
  endsOn: values.endsOn ?? '',
});

const ExternalForm = ({ row, onClose }: ExternalFormProps) => {
  const t = useT();
  const remove = useCommand('external', 'removeExternal');
  const seen = row === null ? null : { id: row.training.id, version: row.training.version };
  const form = useRecordForm<ExternalValues, ExternalTraining>({
    draft: seen === null ? 'external:new' : { of: `external:${seen.id}`, version: seen.version },
    initialValues: valuesOf(row, todayHere()),
    save: into('external', 'saveExternal', (values: ExternalValues) => ({ seen, fields: fieldsOf(values) })),
    keep: ({ title, provider, kind, startsOn, endsOn }) => ({ title, provider, kind, startsOn, endsOn }),
    done: t('external.saved'),
    onSaved: onClose,
  });
  const { fields } = form;
  const { kind, startsOn, endsOn } = fieldsOf(fields.values);
  const quote = useCall(
    'external',
    'quoteExternal',
    { kind, startsOn, endsOn },
    { enabled: kind === 'dealerContinued' && startsOn !== '' && startsOn <= endsOn },
  ).data;
  const readOnly = row !== null && !row.mine;

  const takeOut = async (): Promise<void> => {
    if (seen === null) return;
    const answer = await remove.run(seen);
    if (!answer.ok) return;
    notifyDone(t('external.removed'), undoOf(answer));
    onClose();
  };
  const day = (name: 'startsOn' | 'endsOn') => (
    <DateField
      label={t(`external.field.${name}`)}
      clearable={false}
      disabled={readOnly}
      withAsterisk
      {...fields.getInputProps(name)}
    />
  );
  return (
    <RecordForm
      form={form}
      withNext={row === null}
      disabled={readOnly}
      buttons={
        seen === null || readOnly ? null : (
          <Button variant="subtle" color="red" loading={remove.isRunning} onClick={() => void takeOut()}>
            {t('common.action.delete')}
          </Button>
        )
      }
    >
      <StaffPicker
        label={t('external.field.staff')}
        disabled={readOnly}
        {...(row === null ? { 'data-autofocus': true } : {})}
        withAsterisk
        {...fields.getInputProps('staffId')}
      />
      <TextInput
        label={t('external.field.title')}
        withAsterisk
        disabled={readOnly}
        {...fields.getInputProps('title')}
      />
      <TextInput
        label={t('external.field.provider')}
        disabled={readOnly}
        {...fields.getInputProps('provider')}
      />
      <RecordPicker
        label={t('external.field.kind')}
        disabled={readOnly}
        options={EXTERNAL_KINDS.map((value) => ({ value, label: t(`external.kind.${value}`) }))}
        {...fields.getInputProps('kind')}
      />
      <Group grow align="flex-start">
        {day('startsOn')}
        {day('endsOn')}
      </Group>
      {kind === 'agreement' ? (
        <Group grow align="flex-start">
          <TextInput
            label={t('external.field.agreementNo')}
            withAsterisk
            disabled={readOnly}
            {...fields.getInputProps('agreementNo')}
          />
          <DateField
            label={t('external.field.agreementSignedOn')}
            withAsterisk
            disabled={readOnly}
            {...fields.getInputProps('agreementSignedOn')}
          />
        </Group>
      ) : quote === undefined ? null : (
        <div>
          <Text size="sm" fw={600}>
            {chargeText(t, quote)}
          </Text>
          <Text size="xs" c="gray.7">
            {t('external.chargeHint')}
          </Text>
        </div>
      )}
      <Textarea
        label={t('external.field.note')}
        autosize
        minRows={1}
        disabled={readOnly}
        {...fields.getInputProps('note')}
      />
    </RecordForm>
  );
};

/** Enter or change an external training. */
export const ExternalPanel = ({ opened, row, onClose }: ExternalFormProps & { readonly opened: boolean }) => {
  const t = useT();
  return (
    <SidePanel opened={opened} onClose={onClose} title={t(`external.${row === null ? 'add' : 'edit'}`)}>
      {opened ? <ExternalForm key={row?.training.id ?? 'new'} row={row} onClose={onClose} /> : null}
    </SidePanel>
  );
};
