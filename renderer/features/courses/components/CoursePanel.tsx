import { NumberInput, Select, SimpleGrid, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { AREAS, METHODS, TIERS } from '../../../../shared/features/courses/vocabulary';
import { useCall, useCommand } from '../../../lib/calls';
import { applyRefusal } from '../../../lib/form';
import { useT } from '../../../lib/i18n';
import { notifyDone, notifyRefusal } from '../../../lib/notify';
import { undoOf } from '../../../lib/undo';
import { useDraft } from '../../../lib/use-draft';
import { SaveForm } from '../../../ui/SaveForm';
import { SidePanel } from '../../../ui/SidePanel';
import { type CourseDraft, toFields, toValues } from './course-form';

type CourseFormProps = { readonly draft: CourseDraft; readonly onClose: () => void };

const CourseForm = ({ draft: { course, fields }, onClose }: CourseFormProps) => {
  const t = useT();
  const choices = useCall('organization', 'getChoices', {}).data;
  const create = useCommand('courses', 'createCourse', { silent: true });
  const update = useCommand('courses', 'updateCourse', { silent: true });
  const needed = (label: string) => (value: string) =>
    value.trim() === '' ? t('courses.required', { field: label }) : null;
  const form = useForm({
    initialValues: toValues(fields),
    validate: {
      code: needed(t('courses.code')),
      name: needed(t('courses.name')),
      hours: (value) => (value !== '' && Number(value) <= 0 ? t('courses.hoursInvalid') : null),
    },
  });
  const draft = useDraft(
    course === null ? `course:new:${fields.code}` : `course:${course.id}:${course.version}`,
    form,
  );
  const save = async (): Promise<void> => {
    if (form.validate().hasErrors) return;
    const given = toFields(form.getValues());
    const answer =
      course === null
        ? await create.run(given)
        : await update.run({ id: course.id, version: course.version, fields: given });
    if (!answer.ok) return applyRefusal(form, answer.error, t) ? undefined : notifyRefusal(t, answer.error);
    draft.clear();
    notifyDone(t('common.state.saved'), undoOf(answer));
    onClose();
  };
  return (
    <SaveForm
      onSubmit={() => void save()}
      label={t('common.action.save')}
      isRunning={create.isRunning || update.isRunning}
      draft={draft}
    >
      <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
        <TextInput
          label={t('courses.code')}
          required
          maxLength={40}
          data-autofocus
          {...form.getInputProps('code')}
        />
        <TextInput label={t('courses.name')} required maxLength={80} {...form.getInputProps('name')} />
        <Select
          label={t('courses.area')}
          allowDeselect={false}
          data={AREAS.map((value) => ({ value, label: t(`courses.areas.${value}`) }))}
          {...form.getInputProps('area')}
        />
        <Select
          label={t('courses.tier')}
          allowDeselect={false}
          data={TIERS.map((value) => ({ value, label: t(`courses.tiers.${value}`) }))}
          {...form.getInputProps('tier')}
        />
        <Select
          label={t('courses.method')}
          clearable
          data={METHODS.map((value) => ({ value, label: t(`courses.methods.${value}`) }))}
          {...form.getInputProps('method')}
        />
        <NumberInput
          label={t('courses.hours')}
          min={0}
          decimalScale={1}
          step={0.5}
          {...form.getInputProps('hours')}
        />
      </SimpleGrid>
      <TagsInput
        label={t('courses.productSeries')}
        placeholder={t('courses.seriesPlaceholder')}
        data={[...(choices?.productSeries ?? [])]}
        {...form.getInputProps('productSeries')}
      />
      <Textarea
        label={t('courses.materials')}
        autosize
        minRows={3}
        maxLength={1000}
        {...form.getInputProps('materials')}
      />
    </SaveForm>
  );
};

/** Enter, change or copy a course, beside the list. */
export const CoursePanel = ({
  draft,
  onClose,
}: {
  readonly draft: CourseDraft | null;
  readonly onClose: () => void;
}) => {
  const t = useT();
  const title = draft?.course === null ? t('courses.new') : t('courses.edit');
  return (
    <SidePanel opened={draft !== null} onClose={onClose} title={title} size={600}>
      {draft === null ? null : (
        <CourseForm key={draft.course?.id ?? draft.fields.code} draft={draft} onClose={onClose} />
      )}
    </SidePanel>
  );
};
