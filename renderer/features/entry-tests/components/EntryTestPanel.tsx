import { Autocomplete, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Exam, ExamRow } from '../../../../shared/features/entry-tests/types';
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

type EntryTestFormProps = {
  /** The test to change, or null for a new one. */
  readonly exam: ExamRow | null;
  readonly onClose: () => void;
  readonly onSaved: (exam: Exam) => void;
};

const EntryTestForm = ({ exam, onClose, onSaved }: EntryTestFormProps) => {
  const t = useT();
  const choices = useCall('organization', 'getChoices', {}).data;
  const create = useCommand('entryTests', 'createEntryTest', { silent: true });
  const update = useCommand('entryTests', 'updateEntryTest', { silent: true });
  const form = useForm({
    initialValues: {
      name: exam?.name ?? '',
      heldOn: (exam?.heldOn ?? todayHere()) as string | null,
      productSeries: exam?.productSeries ?? '',
      trainerId: exam?.trainerId ?? null,
    },
    validate: {
      name: (value) =>
        value.trim() === '' ? t('entryTests.required', { field: t('entryTests.name') }) : null,
      heldOn: (value) =>
        value === null ? t('entryTests.required', { field: t('entryTests.heldOn') }) : null,
    },
  });
  const draft = useDraft(exam === null ? 'exam:new' : `exam:${exam.id}:${exam.version}`, form);
  const save = async (): Promise<void> => {
    if (form.validate().hasErrors) return;
    const values = form.getValues();
    const fields = { ...values, heldOn: values.heldOn ?? '' };
    const answer =
      exam === null
        ? await create.run(fields)
        : await update.run({ id: exam.id, version: exam.version, fields });
    if (!answer.ok) return applyRefusal(form, answer.error, t) ? undefined : notifyRefusal(t, answer.error);
    draft.clear();
    notifyDone(t('common.state.saved'), exam === null ? undefined : undoOf(answer));
    onClose();
    onSaved(answer.value);
  };
  return (
    <SaveForm
      onSubmit={() => void save()}
      label={t('common.action.save')}
      isRunning={create.isRunning || update.isRunning}
      draft={draft}
    >
      <TextInput
        label={t('entryTests.name')}
        required
        maxLength={80}
        data-autofocus
        {...form.getInputProps('name')}
      />
      <DateField
        label={t('entryTests.heldOn')}
        required
        clearable={false}
        {...form.getInputProps('heldOn')}
      />
      <Autocomplete
        label={t('entryTests.productSeries')}
        maxLength={60}
        data={[...(choices?.productSeries ?? [])]}
        {...form.getInputProps('productSeries')}
      />
      <StaffPicker
        label={t('entryTests.trainer')}
        {...form.getInputProps('trainerId')}
        value={form.values.trainerId}
      />
    </SaveForm>
  );
};

/** Enter or change an entry test, beside the page. */
export const EntryTestPanel = ({ opened, ...rest }: EntryTestFormProps & { readonly opened: boolean }) => {
  const t = useT();
  return (
    <SidePanel
      opened={opened}
      onClose={rest.onClose}
      title={t(rest.exam === null ? 'entryTests.new' : 'entryTests.edit')}
    >
      {opened ? <EntryTestForm {...rest} /> : null}
    </SidePanel>
  );
};
