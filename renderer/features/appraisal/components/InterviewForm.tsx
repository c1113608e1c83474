import { Button, Group, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { ScorecardView } from '../../../../shared/features/appraisal/types/records';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { RecordForm } from '../../../ui/RecordForm';

const TEXTS = ['strengths', 'weaknesses', 'opinion', 'agreed'] as const;

type Values = Readonly<Record<'interviewer' | (typeof TEXTS)[number], string>> & {
  readonly heldOn: string | null;
};

/** The talk about a result. */
export const InterviewForm = ({ view }: { readonly view: ScorecardView }) => {
  const t = useT();
  const known = view.interview;
  const seen = known === null ? null : { id: known.id, version: known.version };
  const formId = view.scorecard.id;
  const form = useRecordForm<Values, unknown>({
    draft: { of: `appraisal-interview:${formId}`, version: known?.version ?? 0 },
    initialValues: {
      heldOn: known?.heldOn ?? todayHere(),
      interviewer: known?.interviewer ?? '',
      strengths: known?.strengths ?? '',
      weaknesses: known?.weaknesses ?? '',
      opinion: known?.opinion ?? '',
      agreed: known?.agreed ?? '',
    },
    save: into('appraisal', 'saveInterview', (values: Values) => ({
      ...values,
      formId,
      seen,
      heldOn: values.heldOn ?? '',
    })),
    done: t('appraisal.interview.saved'),
    // The page goes on with what was saved.
    onSaved: () => undefined,
  });
  const { getInputProps } = form.fields;
  return (
    <RecordForm form={form} inline disabled={!view.mine}>
      <Group gap="sm" align="flex-start">
        <DateField
          label={t('appraisal.interview.heldOn')}
          withAsterisk
          w={160}
          {...getInputProps('heldOn')}
        />
        <TextInput
          label={t('appraisal.interview.interviewer')}
          withAsterisk
          maxLength={40}
          w={200}
          {...getInputProps('interviewer')}
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
            {...getInputProps(name)}
          />
        ))}
      </SimpleGrid>
      <Group justify="flex-end" mt="xs">
        <Button type="submit" loading={form.isRunning} disabled={!view.mine}>
          {t('appraisal.interview.save')}
        </Button>
      </Group>
    </RecordForm>
  );
};
