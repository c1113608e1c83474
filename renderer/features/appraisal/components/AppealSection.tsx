import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import type { AppraisalAppeal, ScorecardView } from '../../../../shared/features/appraisal/types/records';
import { APPEAL_OUTCOMES } from '../../../../shared/features/appraisal/vocabulary';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { DecisionForm, type DecisionValues } from '../../../ui/DecisionForm';
import { RecordForm } from '../../../ui/RecordForm';

type Outcome = (typeof APPEAL_OUTCOMES)[number];
type AppealValues = { readonly appealedOn: string | null; readonly reason: string };

const FileAppeal = ({ view }: { readonly view: ScorecardView }) => {
  const t = useT();
  const formId = view.scorecard.id;
  const form = useRecordForm<AppealValues, unknown>({
    draft: `appeal:${formId}`,
    initialValues: { appealedOn: todayHere(), reason: '' },
    save: into('appraisal', 'fileAppeal', ({ appealedOn, reason }: AppealValues) => ({
      ...{ formId, appealedOn: appealedOn ?? '', reason },
    })),
    done: t('appraisal.appeal.filed'),
  });
  const { getInputProps } = form.fields;
  return (
    <RecordForm form={form} inline>
      <Group gap="xs" align="flex-start">
        <DateField
          label={t('appraisal.appeal.appealedOn')}
          withAsterisk
          w={150}
          {...getInputProps('appealedOn')}
        />
        <Textarea
          label={t('appraisal.appeal.reason')}
          withAsterisk
          w={420}
          autosize
          minRows={1}
          maxLength={2000}
          {...getInputProps('reason')}
        />
        <Button type="submit" mt={24} variant="default" loading={form.isRunning}>
          {t('appraisal.appeal.file')}
        </Button>
      </Group>
    </RecordForm>
  );
};

const AppealLine = ({ appeal, mine }: { readonly appeal: AppraisalAppeal; readonly mine: boolean }) => {
  const t = useT();
  const { outcome, decidedOn, decidedBy, decisionReason } = appeal;
  return (
    <Stack gap={4}>
      <Text size="sm">
        {t('appraisal.appeal.line', { appealedOn: appeal.appealedOn, reason: appeal.reason })}
      </Text>
      {outcome === null ? null : (
        <Text size="sm" c="gray.7">
          {t('appraisal.appeal.outcomeLine', {
            decidedOn: decidedOn ?? '',
            decidedBy,
            outcome: t(`appraisal.appeal.${outcome}`),
            reason: decisionReason,
          })}
        </Text>
      )}
      {outcome === null && mine ? (
        <DecisionForm
          draftKey={`appeal-decision:${appeal.id}`}
          labels={{
            choice: t('appraisal.appeal.outcome'),
            decidedOn: t('appraisal.decision.decidedOn'),
            decidedBy: t('appraisal.decision.decidedBy'),
            reason: t('appraisal.decision.reason'),
          }}
          choices={APPEAL_OUTCOMES.map((value) => ({ value, label: t(`appraisal.appeal.${value}`) }))}
          submitLabel={t('appraisal.appeal.decide')}
          save={into('appraisal', 'decideAppeal', ({ choice, ...values }: DecisionValues) => ({
            ...values,
            id: appeal.id,
            version: appeal.version,
            outcome: choice as Outcome,
          }))}
          choiceIs="outcome"
          done={t('appraisal.appeal.decided')}
        />
      ) : null}
    </Stack>
  );
};

/** Appeals against the result, the latest first; a new one only while none waits. */
export const AppealSection = ({ view }: { readonly view: ScorecardView }) => {
  const t = useT();
  const waiting = view.appeals.some(({ outcome }) => outcome === null);
  return (
    <Stack gap="sm">
      {view.appeals.length === 0 ? <Text size="sm">{t('appraisal.appeal.none')}</Text> : null}
      {view.appeals.map((appeal) => (
        <AppealLine key={appeal.id} appeal={appeal} mine={view.mine} />
      ))}
      {waiting || !view.mine || view.scorecard.state === 'open' ? null : <FileAppeal view={view} />}
    </Stack>
  );
};
