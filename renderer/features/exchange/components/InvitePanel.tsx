import { Text, TextInput } from '@mantine/core';
import type { PairingAnswer, Peer } from '../../../../shared/features/exchange/types';
import { BRANCH_KINDS } from '../../../../shared/features/office/schema';
import { useT } from '../../../lib/i18n';
import { into } from '../../../lib/sending';
import { useRecordForm } from '../../../lib/use-record-form';
import { RecordForm } from '../../../ui/RecordForm';
import { RecordPicker } from '../../../ui/RecordPicker';
import { SidePanel } from '../../../ui/SidePanel';

type InviteValues = {
  readonly code: string;
  readonly name: string;
  readonly kind: (typeof BRANCH_KINDS)[number];
};

/** Make a pairing file for a new branch, or anew for a known one. */
export const InvitePanel = ({
  peer,
  onClose,
}: {
  readonly peer: Peer | null;
  readonly onClose: () => void;
}) => {
  const t = useT();
  const form = useRecordForm<InviteValues, PairingAnswer>({
    draft: `pairing:${peer?.code ?? 'new'}`,
    initialValues: {
      code: peer?.code ?? '',
      name: peer?.name ?? '',
      kind: peer === null || peer.kind === 'head' ? 'own' : peer.kind,
    },
    save: into('exchange', 'createPairing', (values: InviteValues) => values),
    done: ({ peer: code, expiresOn }) => t('exchange.branches.made', { code, date: expiresOn }),
    onSaved: onClose,
  });
  const { fields } = form;
  return (
    <SidePanel opened onClose={onClose} title={t('exchange.branches.panelTitle')}>
      <RecordForm form={form} label={t('exchange.branches.save')} onCancel={onClose}>
        <Text size="sm" c="gray.7">
          {t('exchange.branches.panelHint')}
        </Text>
        <TextInput
          label={t('exchange.branches.code')}
          description={t('exchange.branches.codeHint')}
          disabled={peer !== null}
          required
          data-autofocus
          {...fields.getInputProps('code')}
          onChange={(event) => fields.setFieldValue('code', event.currentTarget.value.toUpperCase())}
        />
        <TextInput label={t('exchange.branches.name')} required {...fields.getInputProps('name')} />
        <RecordPicker
          label={t('exchange.branches.kind')}
          options={BRANCH_KINDS.map((kind) => ({ value: kind, label: t(`exchange.officeKinds.${kind}`) }))}
          {...fields.getInputProps('kind')}
        />
      </RecordForm>
    </SidePanel>
  );
};
