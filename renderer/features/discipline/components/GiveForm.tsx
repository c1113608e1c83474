import { SimpleGrid, Text, Textarea, TextInput } from '@mantine/core';
import type { Discipline } from '../../../../shared/features/discipline/types';
import { DISCIPLINE_KINDS, type DisciplineKind } from '../../../../shared/features/discipline/vocabulary';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { RecordForm } from '../../../ui/RecordForm';
import { RecordPicker } from '../../../ui/RecordPicker';
import { StaffPicker } from '../../organization/components/StaffPicker';
import { WhoFields } from '../../organization/components/WhoFields';

type Values = {
  readonly staffId: string | null;
  readonly kind: DisciplineKind;
  readonly title: string;
  readonly givenOn: CalendarDate | null;
  readonly givenById: string | null;
  readonly givenBy: string;
  readonly reason: string;
  readonly endsOn: CalendarDate | null;
};

type GiveFormProps = {
  /** Whom it is given to, where that is known. */
  readonly staffId: string | null;
  readonly onSaved: (given: Discipline) => void;
};

/** Until when it counts by the standard, for the kind and the day that are chosen. */
const End = ({ kind, givenOn }: { readonly kind: DisciplineKind; readonly givenOn: CalendarDate }) => {
  const t = useT();
  const end = useCall('discipline', 'getEnd', { kind, givenOn }).data;
  return (
    <Text size="xs" c="gray.7">
      {end === undefined ? '' : t('discipline.end', { months: end.months, endsOn: end.endsOn })}
      {kind === 'demotion' ? ` ${t('discipline.demotionHint')}` : ''}
    </Text>
  );
};

/** Give one to a person. */
export const GiveForm = ({ staffId, onSaved }: GiveFormProps) => {
  const t = useT();
  const form = useRecordForm<Values, Discipline>({
    draft: `discipline:${staffId ?? 'new'}`,
    initialValues: {
      staffId,
      kind: 'warning',
      title: '',
      givenOn: todayHere(),
      givenById: null,
      givenBy: '',
      reason: '',
      endsOn: null,
    },
    save: into('discipline', 'giveDiscipline', (values: Values) => ({
      ...values,
      staffId: values.staffId ?? '',
      givenOn: values.givenOn ?? '',
    })),
    done: ({ number }) => t('discipline.given', { number }),
    withUndo: false,
    onSaved,
  });
  const { getInputProps, values } = form.fields;
  return (
    <RecordForm form={form} label={t('discipline.give')} danger>
      <StaffPicker
        label={t('discipline.field.staff')}
        withAsterisk
        disabled={staffId !== null}
        {...(staffId === null ? { 'data-autofocus': true } : {})}
        {...getInputProps('staffId')}
      />
      <SimpleGrid cols={2} spacing="xs">
        <RecordPicker
          label={t('discipline.field.kind')}
          withAsterisk
          options={DISCIPLINE_KINDS.map((value) => ({ value, label: t(`discipline.kind.${value}`) }))}
          {...getInputProps('kind')}
        />
        {values.kind === 'other' ? (
          <TextInput
            label={t('discipline.field.title')}
            withAsterisk
            maxLength={40}
            {...getInputProps('title')}
          />
        ) : null}
        <DateField
          label={t('discipline.field.givenOn')}
          maxDate={todayHere()}
          withAsterisk
          {...getInputProps('givenOn')}
        />
        <DateField
          label={t('discipline.field.endsOn')}
          placeholder={t('discipline.field.endsOnHint')}
          {...getInputProps('endsOn')}
        />
      </SimpleGrid>
      {values.givenOn === null ? null : <End kind={values.kind} givenOn={values.givenOn} />}
      <Textarea
        label={t('discipline.field.reason')}
        withAsterisk
        autosize
        minRows={3}
        maxLength={1000}
        {...getInputProps('reason')}
      />
      <WhoFields
        fields={form.fields}
        staff="givenById"
        name="givenBy"
        labels={{ staff: t('discipline.field.givenByStaff'), name: t('discipline.field.givenBy') }}
        required
      />
    </RecordForm>
  );
};
