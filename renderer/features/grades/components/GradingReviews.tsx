import { Button, Group, Text, TextInput } from '@mantine/core';
import type { Grading, GradingReview, GradingView } from '../../../../shared/features/grades/types';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { useRecordForm } from '../../../lib/use-record-form';
import { FaultList } from '../../../ui/FaultList';
import { FormSection } from '../../../ui/FormSection';
import { RecordForm } from '../../../ui/RecordForm';

type Values = { readonly note: string };

const ReviewForm = ({ id, name }: { readonly id: Grading['id']; readonly name: string }) => {
  const t = useT();
  const form = useRecordForm<Values, GradingReview>({
    draft: `grading-review:${id}`,
    initialValues: { note: '' },
    save: into('grades', 'reviewGrading', ({ note }: Values) => ({ gradingId: id, note })),
    done: t('grades.sheet.reviewed', { name }),
  });
  return (
    <RecordForm form={form} inline>
      <Group align="flex-end" wrap="nowrap">
        <TextInput
          flex={1}
          label={t('grades.sheet.reviewNote')}
          withAsterisk
          maxLength={500}
          {...form.fields.getInputProps('note')}
        />
        <Button type="submit" variant="default" loading={form.isRunning}>
          {t('grades.sheet.review')}
        </Button>
      </Group>
    </RecordForm>
  );
};

/** What today's rules have against a grading that holds, and who looked at it. */
export const GradingReviews = ({ view }: { readonly view: GradingView }) => {
  const t = useT();
  const { row, reviews } = view;
  if (row.review.length === 0 && reviews.length === 0) return null;
  return (
    <FormSection title={t('grades.sheet.reviewTitle')}>
      {reviews.map(({ id, reviewedOn, reviewedBy, note }) => (
        <Text key={id} size="sm">
          {t('grades.sheet.reviewLine', { day: reviewedOn, by: reviewedBy, note })}
        </Text>
      ))}
      <FaultList title={t('grades.sheet.reviewHint')} faults={row.review} />
      {row.mine && row.review.length > 0 ? <ReviewForm id={row.id} name={row.name} /> : null}
    </FormSection>
  );
};
