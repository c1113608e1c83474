import { Button, Group, Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { AppError } from '../../shared/kernel/errors';
import type { Result } from '../../shared/kernel/result';
import { applyRefusal } from '../lib/form';
import { useT } from '../lib/i18n';
import { notifyRefusal } from '../lib/notify';
import { todayHere } from '../lib/today';
import { useDraft } from '../lib/use-draft';
import { DateField } from './DateField';
import { DraftNote } from './DraftNote';
import { InlineForm } from './InlineForm';

export type DecisionValues = {
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
  readonly submit: (values: DecisionValues) => Promise<Result<unknown, AppError>>;
  readonly submitLabel: string;
};

/** What a person decides, when, who, and why: of an appeal, and of failures in a row. */
export const DecisionForm = ({ draftKey, labels, choices, submit, submitLabel }: DecisionFormProps) => {
  const t = useT();
  const needed = (value: string | null): string | null =>
    (value ?? '').trim() === '' ? t('common.state.required') : null;
  const form = useForm<{
    choice: string | null;
    decidedOn: string | null;
    decidedBy: string;
    reason: string;
  }>({
    initialValues: { choice: null, decidedOn: todayHere(), decidedBy: '', reason: '' },
    validate: { choice: needed, decidedOn: needed, decidedBy: needed, reason: needed },
  });
  const draft = useDraft(draftKey, form);
  const run = async (values: typeof form.values): Promise<void> => {
    const answer = await submit({
      ...values,
      choice: values.choice ?? '',
      decidedOn: values.decidedOn ?? '',
    });
    if (answer.ok) {
      draft.clear();
      form.reset();
    } else if (!applyRefusal(form, answer.error, t)) notifyRefusal(t, answer.error);
  };
  return (
    <InlineForm onSubmit={form.onSubmit((values) => void run(values))}>
      <DraftNote draft={draft} />
      <Group gap="xs" align="flex-start">
        <Select
          label={labels.choice}
          withAsterisk
          w={200}
          data={[...choices]}
          {...form.getInputProps('choice')}
        />
        <DateField label={labels.decidedOn} withAsterisk w={150} {...form.getInputProps('decidedOn')} />
        <TextInput
          label={labels.decidedBy}
          withAsterisk
          w={140}
          maxLength={40}
          {...form.getInputProps('decidedBy')}
        />
        <Textarea
          label={labels.reason}
          withAsterisk
          w={300}
          autosize
          minRows={1}
          maxLength={2000}
          {...form.getInputProps('reason')}
        />
        <Button type="submit" mt={24}>
          {submitLabel}
        </Button>
      </Group>
    </InlineForm>
  );
};
