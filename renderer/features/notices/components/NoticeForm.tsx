import { SimpleGrid, Text, Textarea, TextInput } from '@mantine/core';
import type { Notice, NoticeView } from '../../../../shared/features/notices/types';
import { NOTICE_KINDS, type NoticeKind } from '../../../../shared/features/notices/vocabulary';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { useCall } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { RecordForm } from '../../../ui/RecordForm';
import { RecordPicker } from '../../../ui/RecordPicker';
import { SubjectLines, type SubjectValue } from './SubjectLines';

type NoticeFormProps = {
  /** The draft that is changed; null for a new one. */
  readonly view: NoticeView | null;
  readonly onSaved: (notice: Notice) => void;
};

export type NoticeValues = {
  readonly kind: NoticeKind;
  readonly title: string;
  readonly body: string;
  readonly place: string;
  readonly recipients: string;
  readonly contact: string;
  readonly postedFrom: CalendarDate | null;
  readonly postedTo: CalendarDate | null;
  readonly madeBy: string;
  readonly subjects: SubjectValue[];
};

const valuesOf = (view: NoticeView | null, today: CalendarDate): NoticeValues => {
  const notice = view?.notice;
  return {
    kind: notice?.kind ?? 'commendation',
    title: notice?.title ?? '',
    body: notice?.body ?? '',
    place: notice?.place ?? '',
    recipients: notice?.recipients ?? '',
    contact: notice?.contact ?? '',
    postedFrom: notice?.postedFrom ?? today,
    postedTo: notice?.postedTo ?? null,
    madeBy: notice?.madeBy ?? '',
    subjects: view?.subjects.map(({ staffId, line }) => ({ staffId, line })) ?? [{ staffId: null, line: '' }],
  };
};

/** How long the notice has to stand, when it begins on the day that is typed. */
const Terms = ({ postedFrom }: { readonly postedFrom: CalendarDate }) => {
  const t = useT();
  const terms = useCall('notices', 'getTerms', { postedFrom }).data;
  return terms === undefined ? null : (
    <Text size="xs" c="gray.7">
      {t('notices.terms', { days: terms.noticeDays, earliest: terms.earliestEnd })}
    </Text>
  );
};

/** Draw up a notice, or change its draft. */
export const NoticeForm = ({ view, onSaved }: NoticeFormProps) => {
  const t = useT();
  const seen = view === null ? null : { id: view.notice.id, version: view.notice.version };
  const form = useRecordForm<NoticeValues, Notice>({
    draft: seen === null ? 'notice:new' : { of: `notice:${seen.id}`, version: seen.version },
    initialValues: valuesOf(view, todayHere()),
    save: into('notices', 'saveNotice', ({ subjects, ...fields }: NoticeValues) => ({
      seen,
      fields: { ...fields, postedFrom: fields.postedFrom ?? '', postedTo: fields.postedTo ?? '' },
      // A line that nobody began is no line.
      subjects: subjects
        .filter(({ staffId, line }) => staffId !== null || line.trim() !== '')
        .map(({ staffId, line }) => ({ staffId: staffId ?? '', line })),
    })),
    done: ({ number }) => t('notices.saved', { number }),
    onSaved,
  });
  const { getInputProps, values } = form.fields;
  return (
    <RecordForm form={form}>
      <SimpleGrid cols={2} spacing="xs">
        <RecordPicker
          label={t('notices.field.kind')}
          withAsterisk
          options={NOTICE_KINDS.map((value) => ({ value, label: t(`notices.kind.${value}`) }))}
          {...getInputProps('kind')}
        />
        <TextInput label={t('notices.field.madeBy')} maxLength={40} {...getInputProps('madeBy')} />
      </SimpleGrid>
      <TextInput
        label={t('notices.field.title')}
        withAsterisk
        maxLength={120}
        {...(view === null ? { 'data-autofocus': true } : {})}
        {...getInputProps('title')}
      />
      <SimpleGrid cols={2} spacing="xs">
        <DateField label={t('notices.field.postedFrom')} withAsterisk {...getInputProps('postedFrom')} />
        <DateField label={t('notices.field.postedTo')} withAsterisk {...getInputProps('postedTo')} />
      </SimpleGrid>
      {values.postedFrom === null ? null : <Terms postedFrom={values.postedFrom} />}
      <SubjectLines form={form.fields} kind={values.kind} />
      <Textarea
        label={t('notices.field.body')}
        autosize
        minRows={2}
        maxLength={2000}
        {...getInputProps('body')}
      />
      <TextInput
        label={t('notices.field.recipients')}
        placeholder={t('notices.field.recipientsHint')}
        maxLength={500}
        {...getInputProps('recipients')}
      />
      <SimpleGrid cols={2} spacing="xs">
        <TextInput label={t('notices.field.place')} maxLength={120} {...getInputProps('place')} />
        <TextInput label={t('notices.field.contact')} maxLength={120} {...getInputProps('contact')} />
      </SimpleGrid>
    </RecordForm>
  );
};
