import { TextInput } from '@mantine/core';
import type { Notice } from '../../../../shared/features/notices/types';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { useRecordForm } from '../../../lib/use-record-form';
import { FormSection } from '../../../ui/FormSection';
import { RecordForm } from '../../../ui/RecordForm';

/** Withdraw what was posted, with the reason. */
export const WithdrawForm = ({ notice: { id, version } }: { readonly notice: Notice }) => {
  const t = useT();
  const form = useRecordForm<{ readonly reason: string }, Notice>({
    draft: { of: `notice-withdraw:${id}`, version },
    initialValues: { reason: '' },
    save: into('notices', 'withdrawNotice', ({ reason }: { readonly reason: string }) => ({
      id,
      version,
      reason,
    })),
    done: t('notices.withdrawn'),
    onSaved: () => undefined,
  });
  return (
    <FormSection title={t('notices.withdrawTitle')}>
      <RecordForm form={form} label={t('notices.withdraw')} danger>
        <TextInput
          label={t('notices.withdrawReason')}
          withAsterisk
          maxLength={500}
          {...form.fields.getInputProps('reason')}
        />
      </RecordForm>
    </FormSection>
  );
};
