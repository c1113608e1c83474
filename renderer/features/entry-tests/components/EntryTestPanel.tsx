import { Autocomplete, TextInput } from '@mantine/core';
import type { Exam, ExamFields, ExamRow } from '../../../../shared/features/entry-tests/types';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { RecordForm } from '../../../ui/RecordForm';
import { SidePanel } from '../../../ui/SidePanel';
import { StaffPicker } from '../../organization/components/StaffPicker';

type EntryTestFormProps = {
  /** The test to change, or null for a new one. */
  readonly exam: ExamRow | null;
  readonly onClose: () => void;
  readonly onSaved: (exam: Exam) => void;
};

type Values = Omit<ExamFields, 'heldOn'> & { readonly heldOn: string | null };

const fieldsOf = (values: Values): ExamFields => ({ ...values, heldOn: values.heldOn ?? '' });

const EntryTestForm = ({ exam, onClose, onSaved }: EntryTestFormProps) => {
  const t = useT();
  const choices = useCall('organization', 'getChoices', {}).data;
  const form = useRecordForm<Values, Exam>({
    draft: exam === null ? 'exam:new' : { of: `exam:${exam.id}`, version: exam.version },
    initialValues: {
      name: exam?.name ?? '',
      heldOn: exam?.heldOn ?? todayHere(),
      productSeries: exam?.productSeries ?? '',
      trainerId: exam?.trainerId ?? null,
    },
    save:
      exam === null
        ? into('entryTests', 'createEntryTest', fieldsOf)
        : into('entryTests', 'updateEntryTest', (values: Values) => ({
            id: exam.id,
            version: exam.version,
            fields: fieldsOf(values),
          })),
    done: t('common.state.saved'),
    withUndo: exam !== null,
    onSaved: (saved) => {
      onClose();
      onSaved(saved);
    },
  });
  const { getInputProps } = form.fields;
  return (
    <RecordForm form={form}>
      <TextInput
        label={t('entryTests.name')}
        required
        maxLength={80}
        data-autofocus
        {...getInputProps('name')}
      />
      <DateField label={t('entryTests.heldOn')} required clearable={false} {...getInputProps('heldOn')} />
      <Autocomplete
        label={t('entryTests.productSeries')}
        maxLength={60}
        data={[...(choices?.productSeries ?? [])]}
        {...getInputProps('productSeries')}
      />
      <StaffPicker label={t('entryTests.trainer')} {...getInputProps('trainerId')} />
    </RecordForm>
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
