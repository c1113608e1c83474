import { NumberInput, SimpleGrid, TagsInput, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { deviationFault } from '../../../../shared/features/grades/rules/scores';
import type { GradesStandard, GradingPrefill } from '../../../../shared/features/grades/types';
import { EDUCATIONS } from '../../../../shared/features/organization/vocabulary';
import { useT } from '../../../lib/i18n';
import { RecordPicker } from '../../../ui/RecordPicker';
import { type GradingFormValues, sheetOf } from './grading-form';
import { ScoreProof } from './ScoreProof';

type SchemeFieldsProps = {
  readonly form: UseFormReturnType<GradingFormValues>;
  readonly standard: GradesStandard;
  /** What the records know of the person; absent until a person and a day are chosen. */
  readonly known: GradingPrefill | undefined;
};

const SCORE = { min: 0, max: 100, decimalScale: 4, hideControls: true } as const;

const EducationField = ({ form, book }: Pick<SchemeFieldsProps, 'form'> & { readonly book?: string }) => {
  const t = useT();
  return (
    <RecordPicker
      label={t('grades.sheet.education')}
      description={book}
      clearable
      options={EDUCATIONS.map((value) => ({ value, label: t(`organization.education.${value}`) }))}
      {...form.getInputProps('education')}
    />
  );
};

const ExamFields = ({ form, known }: Pick<SchemeFieldsProps, 'form' | 'known'>) => {
  const t = useT();
  const { from } = form.values;
  const ofRecord = (part: 'theory' | 'practical') =>
    from === null ? {} : { readOnly: true, description: t('grades.sheet.fromRecord', { ...from[part] }) };
  return (
    <>
      <SimpleGrid cols={2} spacing="xs">
        <NumberInput
          label={t('grades.sheet.theory')}
          withAsterisk
          {...SCORE}
          {...ofRecord('theory')}
          {...form.getInputProps('theory')}
        />
        <NumberInput
          label={t('grades.sheet.practical')}
          withAsterisk
          {...SCORE}
          {...ofRecord('practical')}
          {...form.getInputProps('practical')}
        />
      </SimpleGrid>
      <ScoreProof form={form} known={known} />
      <SimpleGrid cols={2} spacing="xs">
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

/** What the book says of each figure stands beside it; a sheet that says otherwise says why. */
const EntryFields = ({ form, standard, known }: SchemeFieldsProps) => {
  const t = useT();
  const { deviation } = form.values;
  const ofBook = (value: string | number | null | undefined): string =>
    value === null || value === undefined ? '' : t('grades.sheet.fromBook', { known: value });
  const record = known?.entryFrom ?? null;
  const total = [ofBook(known?.entryTotal), record === null ? '' : `${record.heldOn} ${record.exam}`];
  const school = known?.education ?? null;
  const sheet = sheetOf({ ...form.values, deviation: '' }, standard);
  const deviates =
    known !== undefined && sheet.kind === 'entry' && deviationFault(sheet, known) !== undefined;
  return (
    <>
      <SimpleGrid cols={2} spacing="xs">
        <NumberInput
          label={t('grades.sheet.examTotal')}
          description={total.filter((part) => part !== '').join(' · ')}
          withAsterisk
          min={0}
          max={1000}
          decimalScale={2}
          hideControls
          {...form.getInputProps('examTotal')}
        />
        <NumberInput
          label={t('grades.sheet.experienceYears')}
          description={ofBook(known?.tradeYears)}
          withAsterisk
          min={0}
          max={80}
          allowDecimal={false}
          {...form.getInputProps('experienceYears')}
        />
        <EducationField
          form={form}
          book={ofBook(school === null ? null : t(`organization.education.${school}`))}
        />
      </SimpleGrid>
      {deviates || deviation !== '' ? (
        <Textarea
          label={t('grades.sheet.deviation')}
          description={t('grades.sheet.deviationHint')}
          autosize
          minRows={1}
          maxLength={500}
          {...form.getInputProps('deviation')}
        />
      ) : null}
    </>
  );
};

/** The fields of the chosen scheme; scheme C's are those of the standard. */
export const SchemeFields = ({ form, standard, known }: SchemeFieldsProps) => {
  const { kind, scores } = form.values;
  if (kind === 'exam') return <ExamFields form={form} known={known} />;
  if (kind === 'entry') return <EntryFields form={form} standard={standard} known={known} />;
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
