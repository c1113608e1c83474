import { Checkbox, NumberInput, SimpleGrid, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { Course } from '../../../../shared/features/courses/types';
import { AREAS, METHODS, TIERS } from '../../../../shared/features/courses/vocabulary';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { useRecordForm } from '../../../lib/use-record-form';
import { RecordForm } from '../../../ui/RecordForm';
import { RecordPicker } from '../../../ui/RecordPicker';
import { SidePanel } from '../../../ui/SidePanel';
import { type CourseDraft, type CourseFormValues, toFields, toValues } from './course-form';

type CourseFormProps = { readonly draft: CourseDraft; readonly onClose: () => void };

const CourseForm = ({ draft: { course, fields }, onClose }: CourseFormProps) => {
  const t = useT();
  const choices = useCall('organization', 'getChoices', {}).data;
  const form = useRecordForm<CourseFormValues, Course>({
    draft:
      course === null ? `course:new:${fields.code}` : { of: `course:${course.id}`, version: course.version },
    initialValues: toValues(fields),
    save:
      course === null
        ? into('courses', 'createCourse', (values: CourseFormValues) => ({
            ...toFields(values),
            another: values.another,
          }))
        : into('courses', 'updateCourse', (values: CourseFormValues) => ({
            id: course.id,
            version: course.version,
            fields: toFields(values),
            another: values.another,
          })),
    keep: ({ area, tier, method }) => ({ area, tier, method }),
    done: t('common.state.saved'),
    onSaved: onClose,
  });
  const { getInputProps } = form.fields;
  return (
    <RecordForm form={form} withNext={course === null}>
      <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
        <TextInput
          label={t('courses.code')}
          required
          maxLength={40}
          data-autofocus
          {...getInputProps('code')}
        />
        <TextInput label={t('courses.name')} required maxLength={80} {...getInputProps('name')} />
        <RecordPicker
          label={t('courses.area')}
          options={AREAS.map((value) => ({ value, label: t(`courses.areas.${value}`) }))}
          {...getInputProps('area')}
        />
        <RecordPicker
          label={t('courses.tier')}
          options={TIERS.map((value) => ({ value, label: t(`courses.tiers.${value}`) }))}
          {...getInputProps('tier')}
        />
        <RecordPicker
          label={t('courses.method')}
          clearable
          options={METHODS.map((value) => ({ value, label: t(`courses.methods.${value}`) }))}
          {...getInputProps('method')}
        />
        <NumberInput
          label={t('courses.hours')}
          min={0}
          decimalScale={1}
          step={0.5}
          {...getInputProps('hours')}
        />
      </SimpleGrid>
      {form.fields.errors['another'] === undefined && !form.fields.values.another ? null : (
        <Checkbox mt="xs" label={t('courses.another')} {...getInputProps('another', { type: 'checkbox' })} />
      )}
      <TagsInput
        label={t('courses.productSeries')}
        placeholder={t('courses.seriesPlaceholder')}
        data={[...(choices?.productSeries ?? [])]}
        {...getInputProps('productSeries')}
      />
      <Textarea
        label={t('courses.materials')}
        autosize
        minRows={3}
        maxLength={1000}
        {...getInputProps('materials')}
      />
    </RecordForm>
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
