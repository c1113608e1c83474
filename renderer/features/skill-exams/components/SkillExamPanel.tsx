import { TextInput } from '@mantine/core';
import type { SkillExamFields, SkillExamRow } from '../../../../shared/features/skill-exams/types';
import { SKILL_EXAM_TYPES, SKILL_PURPOSES } from '../../../../shared/features/skill-exams/vocabulary';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { RecordForm } from '../../../ui/RecordForm';
import { RecordPicker } from '../../../ui/RecordPicker';
import { SidePanel } from '../../../ui/SidePanel';
import { StaffPicker } from '../../organization/components/StaffPicker';

type SkillExamPanelProps = {
  readonly opened: boolean;
  readonly exam: SkillExamRow | null;
  /** The facts of a new one, such as those of the examination that it is the retake of. */
  readonly like?: SkillExamRow;
  readonly onClose: () => void;
  readonly onSaved: (exam: { readonly id: string }) => void;
};

type Values = Omit<SkillExamFields, 'heldOn'> & { readonly heldOn: string | null };

const fieldsOf = (values: Values): SkillExamFields => ({ ...values, heldOn: values.heldOn ?? '' });

const SkillExamForm = ({ exam, like, onClose, onSaved }: Omit<SkillExamPanelProps, 'opened'>) => {
  const t = useT();
  const from = exam ?? like;
  const form = useRecordForm<Values, { readonly id: string }>({
    draft:
      exam === null
        ? `skill-exam:new:${like?.id ?? ''}`
        : { of: `skill-exam:${exam.id}`, version: exam.version },
    initialValues: {
      name: from?.name ?? '',
      examType: from?.examType ?? 'theory',
      purpose: from?.purpose ?? 'grading',
      // A retake is no part of the session that the first sitting closed.
      sessionId: exam?.sessionId ?? null,
      heldOn: exam?.heldOn ?? todayHere(),
      productSeries: from?.productSeries ?? '',
      trainerId: from?.trainerId ?? null,
    },
    save:
      exam === null
        ? into('skillExams', 'createSkillExam', fieldsOf)
        : into('skillExams', 'updateSkillExam', (values: Values) => ({
            id: exam.id,
            version: exam.version,
            fields: fieldsOf(values),
          })),
    done: t('common.state.saved'),
    withUndo: exam !== null,
    onSaved: (saved) => {
      onClose();
      onSaved(saved);
    },
  });
  const { getInputProps } = form.fields;
  const sessions = useCall('sessions', 'listSessions', {});
  return (
    <RecordForm form={form} onCancel={onClose}>
      <TextInput
        label={t('entryTests.name')}
        withAsterisk
        maxLength={80}
        data-autofocus
        {...getInputProps('name')}
      />
      <RecordPicker
        label={t('skillExams.exam.type')}
        options={SKILL_EXAM_TYPES.map((value) => ({ value, label: t(`entryTests.type.${value}`) }))}
        {...getInputProps('examType')}
      />
      <RecordPicker
        label={t('skillExams.exam.purpose')}
        description={t('skillExams.exam.purposeHint')}
        options={SKILL_PURPOSES.map((value) => ({ value, label: t(`entryTests.purpose.${value}`) }))}
        {...getInputProps('purpose')}
      />
      <DateField label={t('entryTests.heldOn')} withAsterisk {...getInputProps('heldOn')} />
      <TextInput label={t('entryTests.productSeries')} maxLength={60} {...getInputProps('productSeries')} />
      <StaffPicker label={t('entryTests.trainer')} {...getInputProps('trainerId')} />
      <RecordPicker
        label={t('skillExams.exam.session')}
        clearable
        options={(sessions.data ?? []).map(({ id, sessionNo, courseName }) => ({
          value: id,
          label: `${sessionNo} ${courseName}`,
        }))}
        empty={t('skillExams.exam.noSessions')}
        {...getInputProps('sessionId')}
      />
    </RecordForm>
  );
};

/** Enter or change a theory, practical or comprehensive examination. */
export const SkillExamPanel = ({ opened, exam, like, onClose, onSaved }: SkillExamPanelProps) => {
  const t = useT();
  return (
    <SidePanel
      opened={opened}
      onClose={onClose}
      title={t(exam === null ? 'skillExams.exam.add' : 'skillExams.exam.edit')}
    >
      {opened ? (
        <SkillExamForm
          exam={exam}
          {...(like === undefined ? {} : { like })}
          onClose={onClose}
          onSaved={onSaved}
        />
      ) : null}
    </SidePanel>
  );
};
