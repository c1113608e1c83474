import { NumberInput, SimpleGrid, TagsInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { GradesStandard } from '../../../../shared/features/grades/types';
import { EDUCATIONS } from '../../../../shared/features/organization/vocabulary';
import { useT } from '../../../lib/i18n';
import { RecordPicker } from '../../../ui/RecordPicker';
import type { GradingFormValues } from './grading-form';

type SchemeFieldsProps = {
  readonly form: UseFormReturnType<GradingFormValues>;
  readonly standard: GradesStandard;
};

const SCORE = { min: 0, max: 100, decimalScale: 4, hideControls: true } as const;

const EducationField = ({ form }: Pick<SchemeFieldsProps, 'form'>) => {
  const t = useT();
  return (
    <RecordPicker
      label={t('grades.sheet.education')}
      clearable
      options={EDUCATIONS.map((value) => ({ value, label: t(`organization.education.${value}`) }))}
      {...form.getInputProps('education')}
    />
  );
};

const ExamFields = ({ form }: Pick<SchemeFieldsProps, 'form'>) => {
  const t = useT();
  return (
    <>
      <SimpleGrid cols={2} spacing="xs">
        <NumberInput
          label={t('grades.sheet.theory')}
          withAsterisk
          {...SCORE}
          {...form.getInputProps('theory')}
        />
        <NumberInput
          label={t('grades.sheet.practical')}
          withAsterisk
          {...SCORE}
          {...form.getInputProps('practical')}
        />
        <EducationField form={form} />
        <NumberInput
          label={t('grades.sheet.tradeYears')}
          min={0}
          max={80}
          allowDecimal={false}
          {...form.getInputProps('tradeYears')}
        />
      </SimpleGrid>
      <TagsInput
        label={t('grades.sheet.series')}
        placeholder={t('grades.sheet.listHint')}
        {...form.getInputProps('series')}
      />
      <TagsInput
        label={t('grades.sheet.certificates')}
        placeholder={t('grades.sheet.listHint')}
        {...form.getInputProps('certificates')}
      />
    </>
  );
};

const EntryFields = ({ form }: Pick<SchemeFieldsProps, 'form'>) => {
  const t = useT();
  return (
    <SimpleGrid cols={2} spacing="xs">
      <NumberInput
        label={t('grades.sheet.examTotal')}
        withAsterisk
        min={0}
        max={1000}
        decimalScale={2}
        hideControls
        {...form.getInputProps('examTotal')}
      />
      <NumberInput
        label={t('grades.sheet.experienceYears')}
        withAsterisk
        min={0}
        max={80}
        allowDecimal={false}
        {...form.getInputProps('experienceYears')}
      />
      <EducationField form={form} />
    </SimpleGrid>
  );
};

/** The fields of the chosen scheme; scheme C's are those of the standard. */
export const SchemeFields = ({ form, standard }: SchemeFieldsProps) => {
  const { kind, scores } = form.values;
  if (kind === 'exam') return <ExamFields form={form} />;
  if (kind === 'entry') return <EntryFields form={form} />;
  return (
    <SimpleGrid cols={2} spacing="xs">
      {standard.schemeC.dimensions.map(({ key, title, weight }) => (
        <NumberInput
          key={key}
          label={`${title} ${weight}%`}
          withAsterisk
          {...SCORE}
          {...form.getInputProps(`scores.${key}`)}
          value={scores[key] ?? ''}
        />
      ))}
    </SimpleGrid>
  );
};
