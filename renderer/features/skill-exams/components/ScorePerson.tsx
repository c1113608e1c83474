import { Button, Divider, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { EXAM_DECISIONS } from '../../../../shared/features/skill-exams/travel';
import type {
  DecideExam,
  ReportLack,
  SkillExamView,
  SkillScoreRow,
} from '../../../../shared/features/skill-exams/types';
import { describeError } from '../../../../shared/locales/translate';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { DecisionForm, type DecisionValues } from '../../../ui/DecisionForm';
import { Explanation } from '../../../ui/Explanation';
import { RecordForm } from '../../../ui/RecordForm';
import { RecordPicker } from '../../../ui/RecordPicker';
import { SidePanel } from '../../../ui/SidePanel';

type ScorePersonProps = {
  readonly exam: SkillExamView;
  readonly score: SkillScoreRow | undefined;
  readonly onClose: () => void;
};
type Known = { readonly exam: SkillExamView; readonly score: SkillScoreRow };

type LackValues = Pick<ReportLack, 'department' | 'memberName' | 'finding' | 'foundBy'> & {
  readonly foundOn: string | null;
};

const LackForm = ({ exam, score }: Known) => {
  const t = useT();
  const passers = exam.panel.filter(({ department }) => (score.panel[department] ?? 0) >= exam.passMark);
  const form = useRecordForm<LackValues, unknown>({
    draft: `exam-lack:${score.id}`,
    initialValues: {
      department: passers[0]?.department ?? '',
      memberName: '',
      foundOn: todayHere(),
      finding: '',
      foundBy: '',
    },
    save: into('skillExams', 'reportLack', (values: LackValues) => ({
      ...values,
      examScoreId: score.id,
      memberId: null,
      foundOn: values.foundOn ?? '',
    })),
    done: t('skillExams.exam.lack.saved'),
  });
  const { getInputProps, values } = form.fields;
  const seat = passers.find(({ department }) => department === values.department);
  return (
    <RecordForm form={form} inline>
      <Stack gap="xs">
        {passers.length === 0 ? null : (
          <RecordPicker
            label={t('skillExams.exam.lack.department')}
            options={passers.map(({ department, title, memberName }) => ({
              value: department,
              label: [title, memberName].filter((part) => part !== '').join(' '),
            }))}
            {...getInputProps('department')}
          />
        )}
        {seat !== undefined && seat.memberName !== '' ? null : (
          <TextInput
            label={t('skillExams.exam.lack.memberName')}
            withAsterisk
            maxLength={40}
            {...getInputProps('memberName')}
          />
        )}
        <DateField label={t('skillExams.exam.lack.foundOn')} withAsterisk {...getInputProps('foundOn')} />
        <Textarea
          label={t('skillExams.exam.lack.finding')}
          withAsterisk
          autosize
          minRows={3}
          maxLength={2000}
          {...getInputProps('finding')}
        />
        <TextInput
          label={t('skillExams.exam.lack.foundBy')}
          withAsterisk
          maxLength={40}
          {...getInputProps('foundBy')}
        />
        <Button type="submit" variant="default" loading={form.isRunning}>
          {t('skillExams.exam.lack.report')}
        </Button>
      </Stack>
    </RecordForm>
  );
};

const Decision = ({ score }: Pick<Known, 'score'>) => {
  const t = useT();
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
      save={into('skillExams', 'decideExam', ({ choice, ...values }: DecisionValues) => ({
        ...values,
        examScoreId: score.id,
        decision: choice as DecideExam['decision'],
      }))}
      choiceIs="decision"
      done={t('skillExams.exam.decision.saved')}
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
          {score.missing.map((error) => (
            <Text key={error.code} size="sm" c={score.provisional ? 'red.9' : 'gray.7'}>
              {describeError(t, error).message}
            </Text>
          ))}
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
