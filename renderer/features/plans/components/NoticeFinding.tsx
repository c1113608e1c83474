import { Group, Text, TextInput } from '@mantine/core';
import type { FindingRow, PlanFinding } from '../../../../shared/features/plans/types';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { todayHere } from '../../../lib/today';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { RecordForm } from '../../../ui/RecordForm';

type Props = { readonly row: FindingRow };
type NoticeValues = { readonly noticedOn: CalendarDate | null; readonly noticeNo: string };

/** The written notice to whoever sent the trainee: printed here, then entered with its number. */
export const NoticeFinding = ({ row: { finding } }: Props) => {
  const t = useT();
  const { id, version } = finding;
  const form = useRecordForm<NoticeValues, PlanFinding>({
    draft: `plan:finding-notice:${id}:${version}`,
    initialValues: { noticedOn: todayHere(), noticeNo: '' },
    save: into('plans', 'noticeFinding', ({ noticedOn, noticeNo }: NoticeValues) => ({
      ...{ id, version, noticeNo },
      noticedOn: noticedOn ?? '',
    })),
    done: t('plans.finding.done.noticed'),
  });
  const { getInputProps } = form.fields;
  return (
    <RecordForm form={form} label={t('plans.finding.notify')}>
      <Text size="sm" c="gray.7">
        {t('plans.finding.notifyHint')}
      </Text>
      <Group gap="xs" align="flex-start">
        <DateField label={t('plans.finding.field.noticedOn')} withAsterisk {...getInputProps('noticedOn')} />
        <TextInput
          label={t('plans.finding.field.noticeNo')}
          maxLength={60}
          withAsterisk
          {...getInputProps('noticeNo')}
        />
      </Group>
    </RecordForm>
  );
};
