import { Button, Group, SimpleGrid, Textarea, Title } from '@mantine/core';
import type { ScorecardView } from '../../../../shared/features/appraisal/types/records';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { RecordForm } from '../../../ui/RecordForm';

const TEXTS = ['achieved', 'shortfalls', 'nextSteps'] as const;
type Values = Readonly<Record<(typeof TEXTS)[number], string>> & { readonly handedInOn: string | null };

/** What a person says of the cycle, and does next. */
export const OwnSummaryForm = ({ view }: { readonly view: ScorecardView }) => {
  const t = useT();
  const known = view.own.summary;
  const formId = view.scorecard.id;
  const readOnly = !view.mine || view.scorecard.state === 'closed';
  const seen = known === null ? null : { id: known.id, version: known.version };
  const form = useRecordForm<Values, unknown>({
    draft: { of: `own-summary:${formId}`, version: known?.version ?? 0 },
    initialValues: {
      achieved: known?.achieved ?? '',
      shortfalls: known?.shortfalls ?? '',
      nextSteps: known?.nextSteps ?? '',
      handedInOn: known?.handedInOn ?? todayHere(),
    },
    save: into('appraisal', 'saveOwnSummary', (values: Values) => ({
      ...{ ...values, formId, seen, handedInOn: values.handedInOn ?? '' },
    })),
    done: t('appraisal.own.summarySaved'),
    onSaved: () => undefined,
  });
  const { getInputProps } = form.fields;
  return (
    <RecordForm form={form} inline disabled={readOnly}>
      <Title order={3} size="h5" mt="md">
        {t('appraisal.own.summary')}
      </Title>
      <SimpleGrid cols={3} mt={4}>
        {TEXTS.map((name) => (
          <Textarea
            key={name}
            label={t(`appraisal.own.${name}`)}
            withAsterisk={name !== 'shortfalls'}
            autosize
            minRows={3}
            maxLength={2000}
            readOnly={readOnly}
            {...getInputProps(name)}
          />
        ))}
      </SimpleGrid>
      <Group justify="space-between" mt="xs" align="flex-end">
        <DateField
          label={t('appraisal.own.handedInOn')}
          w={160}
          disabled={readOnly}
          {...getInputProps('handedInOn')}
        />
        {readOnly ? null : (
          <Button type="submit" variant="default" loading={form.isRunning}>
            {t('appraisal.own.saveSummary')}
          </Button>
        )}
      </Group>
    </RecordForm>
  );
};
