import { Button, Group, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ScorecardView } from '../../../../shared/features/appraisal/types';
import { useCommand } from '../../../lib/calls';
import { applyRefusal } from '../../../lib/form';
import { useT } from '../../../lib/i18n';
import { notifyDone, notifyRefusal } from '../../../lib/notify';
import { todayHere } from '../../../lib/today';
import { undoOf } from '../../../lib/undo';
import { useDraft } from '../../../lib/use-draft';
import { DateField } from '../../../ui/DateField';
import { DraftNote } from '../../../ui/DraftNote';
import { InlineForm } from '../../../ui/InlineForm';

const TEXTS = ['strengths', 'weaknesses', 'opinion', 'agreed'] as const;

/** The talk about a result. */
export const InterviewForm = ({ view }: { readonly view: ScorecardView }) => {
  const t = useT();
  const save = useCommand('appraisal', 'saveInterview', { silent: true });
  const known = view.interview;
  const needed = (value: string | null): string | null =>
    (value ?? '').trim() === '' ? t('common.state.required') : null;
  const form = useForm({
    initialValues: {
      heldOn: (known?.heldOn ?? todayHere()) as string | null,
      interviewer: known?.interviewer ?? '',
      strengths: known?.strengths ?? '',
      weaknesses: known?.weaknesses ?? '',
      opinion: known?.opinion ?? '',
      agreed: known?.agreed ?? '',
    },
    validate: { heldOn: needed, interviewer: needed },
  });
  const draft = useDraft(`appraisal-interview:${view.scorecard.id}:${known?.version ?? 0}`, form);
  const store = async (values: typeof form.values): Promise<void> => {
    const seen = known === null ? null : { id: known.id, version: known.version };
    const answer = await save.run({
      ...values,
      formId: view.scorecard.id,
      seen,
      heldOn: values.heldOn ?? '',
    });
    if (!answer.ok) {
      if (!applyRefusal(form, answer.error, t)) notifyRefusal(t, answer.error);
      return;
    }
    draft.clear();
    notifyDone(t('appraisal.interview.saved'), undoOf(answer));
  };
  return (
    <InlineForm onSubmit={form.onSubmit((values) => void store(values))}>
      <DraftNote draft={draft} />
      <Group gap="sm" align="flex-start">
        <DateField
          label={t('appraisal.interview.heldOn')}
          withAsterisk
          w={160}
          {...form.getInputProps('heldOn')}
        />
        <TextInput
          label={t('appraisal.interview.interviewer')}
          withAsterisk
          maxLength={40}
          w={200}
          {...form.getInputProps('interviewer')}
        />
      </Group>
      <SimpleGrid cols={2} mt="xs">
        {TEXTS.map((name) => (
          <Textarea
            key={name}
            label={t(`appraisal.interview.${name}`)}
            autosize
            minRows={3}
            maxLength={2000}
            {...form.getInputProps(name)}
          />
        ))}
      </SimpleGrid>
      <Group justify="flex-end" mt="xs">
        <Button type="submit" loading={save.isRunning} disabled={!view.mine}>
          {t('appraisal.interview.save')}
        </Button>
      </Group>
    </InlineForm>
  );
};
