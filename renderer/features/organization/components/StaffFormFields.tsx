import { Checkbox, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useRef } from 'react';
import { nextStatuses } from '../../../../shared/features/organization/rules/staff';
import type { Staff, StaffChoices } from '../../../../shared/features/organization/types';
import {
  EDUCATIONS,
  GENDERS,
  SOURCES,
  STAFF_STATUSES,
} from '../../../../shared/features/organization/vocabulary';
import { useT } from '../../../lib/i18n';
import { client } from '../../../lib/ipc';
import { DateField } from '../../../ui/DateField';
import { FormSection } from '../../../ui/FormSection';
import { RecordPicker } from '../../../ui/RecordPicker';
import { StaffPicker } from './StaffPicker';
import type { StaffFormValues } from './staff-form';
import { UnitPicker } from './UnitPicker';

type StaffFormFieldsProps = {
  readonly form: UseFormReturnType<StaffFormValues>;
  readonly person: Staff | null;
  readonly choices: StaffChoices | undefined;
};

/** A hint stands below its field, so that fields side by side stay in line. */
const hint = (description: string) => ({
  description,
  inputWrapperOrder: ['label', 'input', 'description', 'error'] as (
    | 'label'
    | 'input'
    | 'description'
    | 'error'
  )[],
});

/** The fields of a person, grouped as on the page. */
export const StaffFormFields = ({ form, person, choices }: StaffFormFieldsProps) => {
  const t = useT();
  const spelt = useRef(person?.pinyin ?? '');
  const spell = async (): Promise<void> => {
    const { name, pinyin } = form.getValues();
    if (name.trim() === '' || (pinyin !== '' && pinyin !== spelt.current)) return;
    const answer = await client.organization.spellName(name.trim());
    if (!answer.ok) return;
    spelt.current = answer.value.pinyin;
    form.setFieldValue('pinyin', answer.value.pinyin);
  };
  const label = (
    field: Exclude<
      keyof StaffFormValues,
      'change' | 'another' | 'siteId' | 'departmentId' | 'postId' | 'mentorId'
    >,
  ) => ({
    label: t(`organization.field.${field}`),
    ...form.getInputProps(field),
  });
  const name = form.getInputProps('name');
  const grades = [...new Set([...(person?.grade ? [person.grade] : []), ...(choices?.grades ?? [])])];
  const statuses = person === null ? STAFF_STATUSES : nextStatuses(person.status);
  return (
    <>
      <FormSection title={t('organization.person.identity')}>
        <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
          <TextInput
            {...label('staffNo')}
            {...hint(t('organization.form.staffNoHint'))}
            required
            data-autofocus
            maxLength={40}
          />
          <TextInput
            {...label('name')}
            required
            maxLength={40}
            onChange={(event) => {
              name.onChange(event);
              // What was said of one name says nothing of the next.
              form.setFieldValue('another', false);
            }}
            onBlur={(event) => {
              name.onBlur?.(event);
              void spell();
            }}
          />
          <TextInput {...label('pinyin')} {...hint(t('organization.form.pinyinHint'))} maxLength={200} />
          <RecordPicker
            {...label('gender')}
            clearable
            options={GENDERS.map((value) => ({ value, label: t(`organization.gender.${value}`) }))}
          />
          <DateField {...label('hireDate')} required />
          <DateField {...label('birthDate')} />
          <DateField {...label('industrySince')} {...hint(t('organization.form.industryHint'))} />
          <RecordPicker
            {...label('education')}
            clearable
            options={EDUCATIONS.map((value) => ({ value, label: t(`organization.education.${value}`) }))}
          />
        </SimpleGrid>
        {form.errors['another'] === undefined && !form.values.another ? null : (
          <Checkbox
            mt="xs"
            label={t('organization.form.another')}
            description={t('organization.form.anotherHint')}
            {...form.getInputProps('another', { type: 'checkbox' })}
          />
        )}
      </FormSection>
      <FormSection title={t('organization.person.standing')}>
        <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
          <UnitPicker unit="site" choices={choices?.sites} {...form.getInputProps('siteId')} />
          <UnitPicker
            unit="department"
            choices={choices?.departments}
            {...form.getInputProps('departmentId')}
          />
          <UnitPicker unit="post" choices={choices?.posts} {...form.getInputProps('postId')} />
          <RecordPicker
            {...label('grade')}
            clearable
            options={grades.map((value) => ({ value, label: value }))}
          />
          <RecordPicker
            {...label('status')}
            options={statuses.map((value) => ({ value, label: t(`organization.staffStatus.${value}`) }))}
          />
          <RecordPicker
            {...label('source')}
            clearable
            options={SOURCES.map((value) => ({ value, label: t(`organization.source.${value}`) }))}
          />
          <StaffPicker
            label={t('organization.field.mentor')}
            except={person?.id}
            {...form.getInputProps('mentorId')}
            value={form.values.mentorId}
          />
        </SimpleGrid>
      </FormSection>
      <FormSection title={t('organization.person.other')}>
        <TextInput {...label('phone')} maxLength={40} />
        <Textarea {...label('note')} autosize minRows={2} maxLength={1000} />
      </FormSection>
    </>
  );
};
