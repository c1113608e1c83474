import { Text, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { TimelineField } from '../../../../shared/features/organization/rules/timeline';
import { LIST_COMMA } from '../../../../shared/kernel/sheet/signs';
import { useT } from '../../../lib/i18n';
import { DateField } from '../../../ui/DateField';
import { FormSection } from '../../../ui/FormSection';
import type { StaffFormValues } from './staff-form';

const LABELS = {
  postId: 'post',
  grade: 'grade',
  siteId: 'site',
  departmentId: 'department',
  status: 'status',
  mentorId: 'mentor',
  hireDate: 'hireDate',
} as const satisfies Readonly<Record<TimelineField, string>>;

type ChangeNoteProps = {
  readonly form: UseFormReturnType<StaffFormValues>;
  readonly isNew: boolean;
  readonly changed: readonly TimelineField[];
};

/** From when and why: asked only when something changed that goes on the timeline. */
export const ChangeNote = ({ form, isNew, changed }: ChangeNoteProps) => {
  const t = useT();
  if (isNew) {
    return (
      <Textarea
        label={t('organization.form.entryReason')}
        description={t('organization.form.entryReasonHint')}
        autosize
        minRows={1}
        maxLength={500}
        {...form.getInputProps('change.reason')}
      />
    );
  }
  if (changed.length === 0) return null;
  const fields = changed.map((field) => t(`organization.field.${LABELS[field]}`)).join(LIST_COMMA);
  return (
    <FormSection title={t('organization.form.changeTitle')}>
      <Text size="sm">{t('organization.form.changeHint', { fields })}</Text>
      <DateField
        label={t('organization.field.effectiveOn')}
        required
        clearable={false}
        {...form.getInputProps('change.effectiveOn')}
      />
      <Textarea
        label={t('organization.field.reason')}
        required
        autosize
        minRows={2}
        maxLength={500}
        {...form.getInputProps('change.reason')}
      />
    </FormSection>
  );
};
