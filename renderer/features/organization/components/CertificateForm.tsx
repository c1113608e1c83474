import { Button, Group, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { StaffCertificate } from '../../../../shared/features/organization/types';
import type { CalendarDate } from '../../../../shared/kernel/dates';
import { useCommand } from '../../../lib/calls';
import { applyRefusal } from '../../../lib/form';
import { useT } from '../../../lib/i18n';
import { notifyDone, notifyRefusal } from '../../../lib/notify';
import { undoOf } from '../../../lib/undo';
import { DateField } from '../../../ui/DateField';
import { InlineForm } from '../../../ui/InlineForm';

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
  const save = useCommand('organization', 'saveCertificate', { silent: true });
  const form = useForm<CertificateValues>({
    initialValues: valuesOf(certificate),
    validate: { name: (value) => (value.trim() === '' ? t('common.state.required') : null) },
  });
  const submit = async (values: CertificateValues): Promise<void> => {
    const seen = certificate === null ? null : { id: certificate.id, version: certificate.version };
    const answer = await save.run({ staffId, seen, ...values });
    if (answer.ok) {
      notifyDone(t('common.state.saved'), undoOf(answer));
      onDone();
    } else if (!applyRefusal(form, answer.error, t)) notifyRefusal(t, answer.error);
  };
  return (
    <InlineForm
      onSubmit={form.onSubmit((values) => void submit(values))}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <Group gap="xs" align="flex-end">
        <TextInput
          label={t('organization.skills.certificateName')}
          required
          w={180}
          maxLength={60}
          data-autofocus
          {...form.getInputProps('name')}
        />
        <TextInput
          label={t('organization.skills.certificateNumber')}
          w={150}
          maxLength={60}
          {...form.getInputProps('number')}
        />
        <DateField label={t('organization.skills.issuedOn')} w={145} {...form.getInputProps('issuedOn')} />
        <DateField label={t('organization.skills.expiresOn')} w={145} {...form.getInputProps('expiresOn')} />
        <Button type="submit" loading={save.isRunning}>
          {t('common.action.save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('common.action.cancel')}
        </Button>
      </Group>
    </InlineForm>
  );
};
