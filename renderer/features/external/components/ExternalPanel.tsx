import { Button, Group, Select, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ExternalRow } from '../../../../shared/features/external/types';
import { EXTERNAL_KINDS, type ExternalKind } from '../../../../shared/features/external/vocabulary';
import { useCall, useCommand } from '../../../lib/calls';
import { applyRefusal } from '../../../lib/form';
import { useT } from '../../../lib/i18n';
import { notifyDone, notifyRefusal } from '../../../lib/notify';
import { todayHere } from '../../../lib/today';
import { undoOf } from '../../../lib/undo';
import { useDraft } from '../../../lib/use-draft';
import { DateField } from '../../../ui/DateField';
import { SaveForm } from '../../../ui/SaveForm';
import { SidePanel } from '../../../ui/SidePanel';
import { StaffPicker } from '../../organization/components/StaffPicker';
import { chargeText } from './external-columns';

type ExternalFormProps = { readonly row: ExternalRow | null; readonly onClose: () => void };

const valuesOf = (row: ExternalRow | null) => ({
  staffId: row?.training.staffId ?? '',
  title: row?.training.title ?? '',
  provider: row?.training.provider ?? '',
  kind: row?.training.kind ?? ('agreement' as ExternalKind),
  agreementNo: row?.training.agreementNo ?? '',
  agreementSignedOn: row?.training.agreementSignedOn ?? (null as string | null),
  startsOn: row?.training.startsOn ?? todayHere(),
  endsOn: row?.training.endsOn ?? todayHere(),
  note: row?.training.note ?? '',
});

const ExternalForm = ({ row, onClose }: ExternalFormProps) => {
  const t = useT();
  const save = useCommand('external', 'saveExternal', { silent: true });
  const remove = useCommand('external', 'removeExternal');
  const form = useForm({ initialValues: valuesOf(row) });
  const seen = row === null ? null : { id: row.training.id, version: row.training.version };
  const draft = useDraft(seen === null ? 'external:new' : `external:${seen.id}:${seen.version}`, form);
  const { kind, startsOn, endsOn } = form.values;
  const quote = useCall(
    'external',
    'quoteExternal',
    { kind, startsOn, endsOn },
    { enabled: kind === 'dealerContinued' && startsOn <= endsOn },
  ).data;
  const readOnly = row !== null && !row.mine;

  const submit = async (): Promise<void> => {
    const { staffId, title } = form.values;
    const missing = {
      ...(staffId === '' ? { staffId: t('common.state.required') } : {}),
      ...(title.trim() === '' ? { title: t('common.state.required') } : {}),
    };
    if (Object.keys(missing).length > 0) return form.setErrors(missing);
    const answer = await save.run({ seen, fields: form.values });
    if (!answer.ok) return applyRefusal(form, answer.error, t) ? undefined : notifyRefusal(t, answer.error);
    draft.clear();
    notifyDone(t('external.saved'), undoOf(answer));
    onClose();
  };
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
      value={form.values[name]}
      onChange={(next) => form.setFieldValue(name, next ?? todayHere())}
      error={form.errors[name]}
      disabled={readOnly}
      withAsterisk
    />
  );
  return (
    <SaveForm
      onSubmit={() => void submit()}
      label={t('common.action.save')}
      isRunning={save.isRunning}
      draft={draft}
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
        value={form.values.staffId === '' ? null : form.values.staffId}
        onChange={(id) => form.setFieldValue('staffId', id ?? '')}
        error={form.errors['staffId']}
        disabled={readOnly}
        {...(row === null ? { 'data-autofocus': true } : {})}
        withAsterisk
      />
      <TextInput
        label={t('external.field.title')}
        withAsterisk
        disabled={readOnly}
        {...form.getInputProps('title')}
      />
      <TextInput
        label={t('external.field.provider')}
        disabled={readOnly}
        {...form.getInputProps('provider')}
      />
      <Select
        label={t('external.field.kind')}
        allowDeselect={false}
        disabled={readOnly}
        data={EXTERNAL_KINDS.map((value) => ({ value, label: t(`external.kind.${value}`) }))}
        {...form.getInputProps('kind')}
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
            {...form.getInputProps('agreementNo')}
          />
          <DateField
            label={t('external.field.agreementSignedOn')}
            withAsterisk
            disabled={readOnly}
            value={form.values.agreementSignedOn}
            onChange={(next) => form.setFieldValue('agreementSignedOn', next)}
            error={form.errors['agreementSignedOn']}
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
        {...form.getInputProps('note')}
      />
    </SaveForm>
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
