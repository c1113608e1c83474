import { Button, Group, Textarea, TextInput } from '@mantine/core';
import type { Sending } from '../lib/sending';
import { todayHere } from '../lib/today';
import { useRecordForm } from '../lib/use-record-form';
import { DateField } from './DateField';
import { RecordForm } from './RecordForm';
import { RecordPicker } from './RecordPicker';

export type DecisionValues = {
  /** Empty while nothing is chosen, which the call's schema refuses. */
  readonly choice: string;
  readonly decidedOn: string;
  readonly decidedBy: string;
  readonly reason: string;
};

type DecisionFormProps = {
  /** Names the draft: what is decided. */
  readonly draftKey: string;
  readonly labels: {
    readonly choice: string;
    readonly decidedOn: string;
    readonly decidedBy: string;
    readonly reason: string;
  };
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly save: Sending<DecisionValues, unknown>;
  /** What the call names the choice. */
  readonly choiceIs: string;
  /** What is said when it is decided. */
  readonly done: string;
  readonly submitLabel: string;
};

type Values = Omit<DecisionValues, 'choice' | 'decidedOn'> & {
  readonly choice: string | null;
  readonly decidedOn: string | null;
};

/** What a person decides, when, who, and why: of an appeal, and of failures in a row. */
export const DecisionForm = (props: DecisionFormProps) => {
  const { draftKey, labels, choices, save, choiceIs, done, submitLabel } = props;
  const form = useRecordForm<Values, unknown>({
    draft: draftKey,
    initialValues: { choice: null, decidedOn: todayHere(), decidedBy: '', reason: '' },
    save: {
      channel: save.channel,
      toInput: (values) =>
        save.toInput({ ...values, choice: values.choice ?? '', decidedOn: values.decidedOn ?? '' }),
    },
    renamed: { [choiceIs]: 'choice' },
    done,
    withUndo: false,
  });
  const { getInputProps } = form.fields;
  return (
    <RecordForm form={form} inline>
      <Group gap="xs" align="flex-start">
        <RecordPicker
          label={labels.choice}
          withAsterisk
          w={200}
          options={choices}
          {...getInputProps('choice')}
        />
        <DateField label={labels.decidedOn} withAsterisk w={150} {...getInputProps('decidedOn')} />
        <TextInput
          label={labels.decidedBy}
          withAsterisk
          w={140}
          maxLength={40}
          {...getInputProps('decidedBy')}
        />
        <Textarea
          label={labels.reason}
          withAsterisk
          w={300}
          autosize
          minRows={1}
          maxLength={2000}
          {...getInputProps('reason')}
        />
        <Button type="submit" mt={24} loading={form.isRunning}>
          {submitLabel}
        </Button>
      </Group>
    </RecordForm>
  );
};
