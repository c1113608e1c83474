import { Button, Divider, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { EXAM_DECISIONS } from '../../../../shared/features/skill-exams/travel';
import type { SkillExamView, SkillScoreRow } from '../../../../shared/features/skill-exams/types';
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
import { Explanation } from '../../../ui/Explanation';
import { InlineForm } from '../../../ui/InlineForm';
import { SidePanel } from '../../../ui/SidePanel';

type ScorePersonProps = {
  readonly exam: SkillExamView;
  readonly score: SkillScoreRow | undefined;
  readonly onClose: () => void;
};
type Known = { readonly exam: SkillExamView; readonly score: SkillScoreRow };

const LackForm = ({ exam, score }: Known) => {
  const t = useT();
  const report = useCommand('skillExams', 'reportLack', { silent: true });
  const needed = (value: string | null): string | null =>
    (value ?? '').trim() === '' ? t('common.state.required') : null;
  const passers = exam.panel.filter(({ department }) => (score.panel[department] ?? 0) >= exam.passMark);
  const form = useForm<{
    department: string;
    memberName: string;
    foundOn: string | null;
    finding: string;
    foundBy: string;
  }>({
    initialValues: {
      department: passers[0]?.department ?? '',
      memberName: '',
      foundOn: todayHere(),
      finding: '',
      foundBy: '',
    },
    validate: { foundOn: needed, finding: needed, foundBy: needed },
  });
  const draft = useDraft(`exam-lack:${score.id}`, form);
  const seat = passers.find(({ department }) => department === form.values.department);
  const run = async (values: typeof form.values): Promise<void> => {
    const answer = await report.run({
      ...values,
      examScoreId: score.id,
      memberId: null,
      foundOn: values.foundOn ?? '',
    });
    if (!answer.ok) {
      if (!applyRefusal(form, answer.error, t)) notifyRefusal(t, answer.error);
      return;
    }
    draft.clear();
    form.reset();
    notifyDone(t('skillExams.exam.lack.saved'), undoOf(answer));
  };
  return (
    <InlineForm onSubmit={form.onSubmit((values) => void run(values))}>
      <Stack gap="xs">
        <DraftNote draft={draft} />
        {passers.length === 0 ? null : (
          <Select
            label={t('skillExams.exam.lack.department')}
            allowDeselect={false}
            data={passers.map(({ department, title, memberName }) => ({
              value: department,
              label: [title, memberName].filter((part) => part !== '').join(' '),
            }))}
            {...form.getInputProps('department')}
          />
        )}
        {seat !== undefined && seat.memberName !== '' ? null : (
          <TextInput
            label={t('skillExams.exam.lack.memberName')}
            withAsterisk
            maxLength={40}
            {...form.getInputProps('memberName')}
          />
        )}
        <DateField
          label={t('skillExams.exam.lack.foundOn')}
          withAsterisk
          {...form.getInputProps('foundOn')}
        />
        <Textarea
          label={t('skillExams.exam.lack.finding')}
          withAsterisk
          autosize
          minRows={3}
          maxLength={2000}
          {...form.getInputProps('finding')}
        />
        <TextInput
          label={t('skillExams.exam.lack.foundBy')}
          withAsterisk
          maxLength={40}
          {...form.getInputProps('foundBy')}
        />
        <Button type="submit" variant="default" loading={report.isRunning}>
          {t('skillExams.exam.lack.report')}
        </Button>
      </Stack>
    </InlineForm>
  );
};

const Decision = ({ score }: Pick<Known, 'score'>) => {
  const t = useT();
  const decide = useCommand('skillExams', 'decideExam', { silent: true });
  return (
    <DecisionForm
      draftKey={`exam-decision:${score.id}`}
      labels={{
        choice: t('skillExams.exam.decision.choose'),
        decidedOn: t('skillExams.exam.decision.decidedOn'),
        decidedBy: t('skillExams.exam.decision.decidedBy'),
        reason: t('skillExams.exam.decision.reason'),
      }}
      choices={EXAM_DECISIONS.map((value) => ({ value, label: t(`skillExams.exam.decision.${value}`) }))}
      submitLabel={t('skillExams.exam.due.decide')}
      submit={async ({ choice, ...values }) => {
        const decision = EXAM_DECISIONS.find((each) => each === choice) ?? 'other';
        const answer = await decide.run({ examScoreId: score.id, decision, ...values });
        if (answer.ok) notifyDone(t('skillExams.exam.decision.saved'));
        return answer;
      }}
    />
  );
};

/** What belongs to one person's score: how the result came about, decisions after failing, and a skill that proved to lack. */
export const ScorePerson = ({ exam, score, onClose }: ScorePersonProps) => {
  const t = useT();
  return (
    <SidePanel
      opened={score !== undefined}
      onClose={onClose}
      title={t('skillExams.exam.person', { name: score?.name ?? '' })}
      size={620}
    >
      {score === undefined ? null : (
        <Stack gap="sm">
          <Text fw={600}>{`${score.scoreText} ${score.bandTitle}`}</Text>
          <Explanation derivation={score.derivation} label={t('skillExams.exam.explain')} />
          <Divider
            label={t(score.passed ? 'skillExams.exam.lack.title' : 'skillExams.exam.decision.title')}
            labelPosition="left"
          />
          {score.decisions.map(({ id, decidedOn, decidedBy, decision, reason }) => (
            <Text key={id} size="sm">
              {t('skillExams.exam.decision.line', {
                decidedOn,
                decidedBy,
                decision: t(`skillExams.exam.decision.${decision}`),
                reason,
              })}
            </Text>
          ))}
          {score.lacks.map(({ id, foundOn, memberName, finding }) => (
            <Text key={id} size="sm">
              {t('skillExams.exam.lack.line', { foundOn, member: memberName, finding })}
            </Text>
          ))}
          {!exam.mine ? null : score.passed ? (
            <LackForm key={score.lacks.length} exam={exam} score={score} />
          ) : (
            <Decision score={score} />
          )}
        </Stack>
      )}
    </SidePanel>
  );
};
