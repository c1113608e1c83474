import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { AppraisalAppeal, ScorecardView } from '../../../../shared/features/appraisal/types';
import { APPEAL_OUTCOMES } from '../../../../shared/features/appraisal/vocabulary';
import { useCommand } from '../../../lib/calls';
import { applyRefusal } from '../../../lib/form';
import { useT } from '../../../lib/i18n';
import { notifyDone, notifyRefusal } from '../../../lib/notify';
import { todayHere } from '../../../lib/today';
import { undoOf } from '../../../lib/undo';
import { useDraft } from '../../../lib/use-draft';
import { DateField } from '../../../ui/DateField';
import { DecisionForm } from '../../../ui/DecisionForm';
import { DraftNote } from '../../../ui/DraftNote';
import { InlineForm } from '../../../ui/InlineForm';

const FileAppeal = ({ view }: { readonly view: ScorecardView }) => {
  const t = useT();
  const file = useCommand('appraisal', 'fileAppeal', { silent: true });
  const form = useForm<{ appealedOn: string | null; reason: string }>({
    initialValues: { appealedOn: todayHere(), reason: '' },
    validate: { reason: (value) => (value.trim() === '' ? t('common.state.required') : null) },
  });
  const draft = useDraft(`appeal:${view.scorecard.id}`, form);
  const run = async ({ appealedOn, reason }: typeof form.values): Promise<void> => {
    const answer = await file.run({ formId: view.scorecard.id, appealedOn: appealedOn ?? '', reason });
    if (!answer.ok) {
      if (!applyRefusal(form, answer.error, t)) notifyRefusal(t, answer.error);
      return;
    }
    draft.clear();
    form.reset();
    notifyDone(t('appraisal.appeal.filed'), undoOf(answer));
  };
  return (
    <InlineForm onSubmit={form.onSubmit((values) => void run(values))}>
      <DraftNote draft={draft} />
      <Group gap="xs" align="flex-start">
        <DateField
          label={t('appraisal.appeal.appealedOn')}
          withAsterisk
          w={150}
          {...form.getInputProps('appealedOn')}
        />
        <Textarea
          label={t('appraisal.appeal.reason')}
          withAsterisk
          w={420}
          autosize
          minRows={1}
          maxLength={2000}
          {...form.getInputProps('reason')}
        />
        <Button type="submit" mt={24} variant="default" loading={file.isRunning}>
          {t('appraisal.appeal.file')}
        </Button>
      </Group>
    </InlineForm>
  );
};

const AppealLine = ({ appeal, mine }: { readonly appeal: AppraisalAppeal; readonly mine: boolean }) => {
  const t = useT();
  const decide = useCommand('appraisal', 'decideAppeal', { silent: true });
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
          submit={async ({ choice, ...values }) => {
            const answer = await decide.run({
              id: appeal.id,
              version: appeal.version,
              outcome: choice === 'upheld' ? 'upheld' : 'rejected',
              ...values,
            });
            if (answer.ok) notifyDone(t('appraisal.appeal.decided'));
            return answer;
          }}
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
