import { ActionIcon, Button, Group, Table, Text } from '@mantine/core';
import { IconEdit, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { StaffCertificate, StaffView } from '../../../../shared/features/organization/types';
import { useCommand } from '../../../lib/calls';
import { formatDate } from '../../../lib/format';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { todayHere } from '../../../lib/today';
import { undoOf } from '../../../lib/undo';
import { FormSection } from '../../../ui/FormSection';
import { StateBadge } from '../../../ui/StateBadge';
import { CertificateForm } from './CertificateForm';

const Validity = ({ expiresOn }: { readonly expiresOn: string | null }) => {
  const t = useT();
  if (expiresOn === null) return <>{t('organization.skills.forever')}</>;
  return (
    <Group gap={6} wrap="nowrap">
      {formatDate(expiresOn)}
      {expiresOn < todayHere() ? <StateBadge color="red" label={t('organization.skills.expired')} /> : null}
    </Group>
  );
};

type CertificateRowProps = {
  readonly certificate: StaffCertificate;
  readonly mine: boolean;
  readonly onEdit: () => void;
};

const CertificateRow = ({ certificate, mine, onEdit }: CertificateRowProps) => {
  const t = useT();
  const remove = useCommand('organization', 'removeCertificate');
  const { id, version, name } = certificate;
  const drop = async (): Promise<void> => {
    const answer = await remove.run({ id, version });
    if (!answer.ok) return;
    notifyDone(t('organization.skills.removed', { name }), undoOf(answer));
  };
  return (
    <Table.Tr>
      <Table.Td>{name}</Table.Td>
      <Table.Td>{certificate.number}</Table.Td>
      <Table.Td>{formatDate(certificate.issuedOn)}</Table.Td>
      <Table.Td>
        <Validity expiresOn={certificate.expiresOn} />
      </Table.Td>
      <Table.Td w={80}>
        {mine ? (
          <Group gap={2} wrap="nowrap">
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('organization.unitsPage.rename', { name })}
              onClick={onEdit}
            >
              <IconEdit size={16} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t('organization.unitsPage.remove', { name })}
              onClick={() => void drop()}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </Group>
        ) : null}
      </Table.Td>
    </Table.Tr>
  );
};

/** The certificates 证书 of a person, with how long they hold. */
export const CertificateList = ({ view }: { readonly view: StaffView }) => {
  const t = useT();
  const [editing, setEditing] = useState<string | 'new'>();
  const staffId = view.staff.id;
  const done = (): void => setEditing(undefined);
  const row = (certificate: StaffCertificate) =>
    editing === certificate.id ? (
      <Table.Tr key={certificate.id}>
        <Table.Td colSpan={5}>
          <CertificateForm staffId={staffId} certificate={certificate} onDone={done} />
        </Table.Td>
      </Table.Tr>
    ) : (
      <CertificateRow
        key={certificate.id}
        certificate={certificate}
        mine={view.mine}
        onEdit={() => setEditing(certificate.id)}
      />
    );
  return (
    <FormSection title={t('organization.skills.certificatesTitle')}>
      {view.certificates.length === 0 ? (
        <Text size="sm">{t('organization.skills.noCertificates')}</Text>
      ) : (
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('organization.skills.certificateName')}</Table.Th>
              <Table.Th>{t('organization.skills.certificateNumber')}</Table.Th>
              <Table.Th>{t('organization.skills.issuedOn')}</Table.Th>
              <Table.Th>{t('organization.skills.expiresOn')}</Table.Th>
              <Table.Th aria-label={t('common.action.edit')} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>{view.certificates.map(row)}</Table.Tbody>
        </Table>
      )}
      {editing === 'new' ? <CertificateForm staffId={staffId} certificate={null} onDone={done} /> : null}
      {view.mine && editing === undefined ? (
        <Group>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setEditing('new')}
          >
            {t('organization.skills.addCertificate')}
          </Button>
        </Group>
      ) : null}
    </FormSection>
  );
};
