import { Button, Group, TextInput } from '@mantine/core';
import type { StaffCertificate } from '../../../../shared/features/organization/types';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { useRecordForm } from '../../../lib/use-record-form';
import { DateField } from '../../../ui/DateField';
import { RecordForm } from '../../../ui/RecordForm';

type CertificateValues = {
  readonly name: string;
  readonly number: string;
  readonly issuedOn: CalendarDate | null;
  readonly expiresOn: CalendarDate | null;
};

const valuesOf = (certificate: StaffCertificate | null): CertificateValues => ({
  name: certificate?.name ?? '',
  number: certificate?.number ?? '',
  issuedOn: certificate?.issuedOn ?? null,
  expiresOn: certificate?.expiresOn ?? null,
});

type CertificateFormProps = {
  readonly staffId: string;
  /** The certificate to change, or null for a new one. */
  readonly certificate: StaffCertificate | null;
  readonly onDone: () => void;
};

/** One certificate of a person, on one line. */
export const CertificateForm = ({ staffId, certificate, onDone }: CertificateFormProps) => {
  const t = useT();
  const seen = certificate === null ? null : { id: certificate.id, version: certificate.version };
  const form = useRecordForm<CertificateValues, StaffCertificate>({
    draft:
      seen === null ? `certificate:new:${staffId}` : { of: `certificate:${seen.id}`, version: seen.version },
    initialValues: valuesOf(certificate),
    save: into('organization', 'saveCertificate', (values: CertificateValues) => ({
      staffId,
      seen,
      ...values,
    })),
    done: t('common.state.saved'),
    onSaved: onDone,
  });
  const { fields } = form;
  return (
    <RecordForm form={form} inline onCancel={onDone}>
      <Group gap="xs" align="flex-end">
        <TextInput
          label={t('organization.skills.certificateName')}
          required
          w={180}
          maxLength={60}
          data-autofocus
          {...fields.getInputProps('name')}
        />
        <TextInput
          label={t('organization.skills.certificateNumber')}
          w={150}
          maxLength={60}
          {...fields.getInputProps('number')}
        />
        <DateField label={t('organization.skills.issuedOn')} w={145} {...fields.getInputProps('issuedOn')} />
        <DateField
          label={t('organization.skills.expiresOn')}
          w={145}
          {...fields.getInputProps('expiresOn')}
        />
        <Button type="submit" loading={form.isRunning}>
          {t('common.action.save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('common.action.cancel')}
        </Button>
      </Group>
    </RecordForm>
  );
};
