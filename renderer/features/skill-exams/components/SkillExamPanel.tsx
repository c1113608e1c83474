import { Button, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { SkillExamRow } from '../../../../shared/features/skill-exams/types';
import { SKILL_EXAM_TYPES, type SkillExamType } from '../../../../shared/features/skill-exams/vocabulary';
import { useCommand } from '../../../lib/calls';
import { applyRefusal } from '../../../lib/form';
import { useT } from '../../../lib/i18n';
import { notifyDone, notifyRefusal } from '../../../lib/notify';
import { todayHere } from '../../../lib/today';
import { undoOf } from '../../../lib/undo';
import { useDraft } from '../../../lib/use-draft';
import { DateField } from '../../../ui/DateField';
import { SaveForm } from '../../../ui/SaveForm';
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

type Values = {
  name: string;
  examType: SkillExamType;
  heldOn: string | null;
  productSeries: string;
  trainerId: string | null;
};

const SkillExamForm = ({ exam, like, onClose, onSaved }: Omit<SkillExamPanelProps, 'opened'>) => {
  const t = useT();
  const create = useCommand('skillExams', 'createSkillExam', { silent: true });
  const update = useCommand('skillExams', 'updateSkillExam', { silent: true });
  const from = exam ?? like;
  const needed = (value: string | null): string | null =>
    (value ?? '').trim() === '' ? t('entryTests.required', { field: t('entryTests.name') }) : null;
  const form = useForm<Values>({
    initialValues: {
      name: from?.name ?? '',
      examType: from?.examType ?? 'theory',
      heldOn: exam?.heldOn ?? todayHere(),
      productSeries: from?.productSeries ?? '',
      trainerId: from?.trainerId ?? null,
    },
    validate: {
      name: needed,
      heldOn: (value) =>
        value === null ? t('entryTests.required', { field: t('entryTests.heldOn') }) : null,
    },
  });
  const draft = useDraft(
    exam === null ? `skill-exam:new:${like?.id ?? ''}` : `skill-exam:${exam.id}:${exam.version}`,
    form,
  );
  const save = async (values: Values): Promise<void> => {
    const fields = { ...values, heldOn: values.heldOn ?? '' };
    const answer =
      exam === null
        ? await create.run(fields)
        : await update.run({ id: exam.id, version: exam.version, fields });
    if (!answer.ok) {
      if (!applyRefusal(form, answer.error, t)) notifyRefusal(t, answer.error);
      return;
    }
    draft.clear();
    notifyDone(t('common.state.saved'), exam === null ? undefined : undoOf(answer));
    onClose();
    onSaved(answer.value);
  };
  return (
    <SaveForm
      onSubmit={form.onSubmit((values) => void save(values))}
      label={t('common.action.save')}
      isRunning={create.isRunning || update.isRunning}
      draft={draft}
      buttons={
        <Button variant="default" onClick={onClose}>
          {t('common.action.cancel')}
        </Button>
      }
    >
      <TextInput
        label={t('entryTests.name')}
        withAsterisk
        maxLength={80}
        data-autofocus
        {...form.getInputProps('name')}
      />
      <Select
        label={t('skillExams.exam.type')}
        allowDeselect={false}
        data={SKILL_EXAM_TYPES.map((value) => ({ value, label: t(`entryTests.type.${value}`) }))}
        {...form.getInputProps('examType')}
      />
      <DateField label={t('entryTests.heldOn')} withAsterisk {...form.getInputProps('heldOn')} />
      <TextInput
        label={t('entryTests.productSeries')}
        maxLength={60}
        {...form.getInputProps('productSeries')}
      />
      <StaffPicker
        label={t('entryTests.trainer')}
        value={form.values.trainerId}
        error={form.errors['trainerId']}
        onChange={(id) => form.setFieldValue('trainerId', id)}
      />
    </SaveForm>
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
