import { SimpleGrid, TextInput } from '@mantine/core';
import type { FunctionHolder, FunctionRow } from '../../../../shared/features/functions/types';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { RecordForm } from '../../../ui/RecordForm';
import { WhoFields } from '../../organization/components/WhoFields';

type Values = {
  readonly staffId: string | null;
  readonly holder: string;
  readonly since: string | null;
  readonly note: string;
};

type HolderFormProps = {
  readonly row: FunctionRow;
  /** The line that is corrected; null for the next holder. */
  readonly line: FunctionHolder | null;
  readonly onDone: () => void;
};

/** Enter who holds a function from a day on, or correct a line. */
export const HolderForm = ({ row, line, onDone }: HolderFormProps) => {
  const t = useT();
  const { functionKey, title } = row;
  const seen = line === null ? null : { id: line.id, version: line.version };
  const form = useRecordForm<Values, FunctionHolder>({
    draft:
      seen === null ? `function:${functionKey}:new` : { of: `function:${seen.id}`, version: seen.version },
    initialValues: {
      staffId: line?.staffId ?? null,
      holder: line?.holder ?? '',
      since: line?.since ?? todayHere(),
      note: line?.note ?? '',
    },
    save: into('functions', 'saveHolder', ({ since, ...values }: Values) => ({
      ...values,
      seen,
      functionKey,
      since: since ?? '',
    })),
    done: t('functions.saved', { title }),
    onSaved: onDone,
  });
  const { getInputProps } = form.fields;
  return (
    <RecordForm form={form} {...(line === null ? {} : { onCancel: onDone })}>
      <WhoFields
        fields={form.fields}
        staff="staffId"
        name="holder"
        labels={{
          staff: t('functions.field.staff'),
          name: t('functions.field.holder'),
          hint: t('functions.field.holderHint'),
        }}
      />
      <SimpleGrid cols={2} spacing="xs">
        <DateField
          label={t('functions.field.since')}
          maxDate={todayHere()}
          withAsterisk
          {...getInputProps('since')}
        />
        <TextInput label={t('functions.field.note')} maxLength={200} {...getInputProps('note')} />
      </SimpleGrid>
    </RecordForm>
  );
};
