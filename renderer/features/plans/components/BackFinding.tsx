import { TextInput } from '@mantine/core';
import type { FindingRow, PlanFinding } from '../../../../shared/features/plans/types';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { useRecordForm } from '../../../lib/use-record-form';
import { RecordForm } from '../../../ui/RecordForm';

type Props = { readonly row: FindingRow };

/** Take the last step of a finding back, with the reason. */
export const BackFinding = ({ row: { finding } }: Props) => {
  const t = useT();
  const { id, version } = finding;
  const form = useRecordForm<{ readonly reason: string }, PlanFinding>({
    draft: `plan:finding-back:${id}:${version}`,
    initialValues: { reason: '' },
    save: into('plans', 'backFinding', ({ reason }: { readonly reason: string }) => ({
      id,
      version,
      reason,
    })),
    done: t('plans.finding.done.back'),
  });
  return (
    <RecordForm form={form} label={t('plans.finding.back')}>
      <TextInput
        label={t('plans.finding.field.reason')}
        maxLength={500}
        withAsterisk
        {...form.fields.getInputProps('reason')}
      />
    </RecordForm>
  );
};
