import { Badge, Button, Group, List, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PairingPreview } from '../../../../shared/features/exchange/types';
import { useCommand } from '../../../lib/calls';
import { formatDate } from '../../../lib/format';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { SidePanel } from '../../../ui/SidePanel';
import { standardLabel } from '../labels';
import { Fingerprint } from './Fingerprint';

type PairingPanelProps = {
  readonly file: string;
  readonly preview: PairingPreview;
  readonly onClose: () => void;
};

/** What a pairing file says, to be compared by telephone before it is taken. */
export const PairingPanel = ({ file, preview, onClose }: PairingPanelProps) => {
  const t = useT();
  const accept = useCommand('exchange', 'acceptPairing');
  const [typed, setTyped] = useState('');
  const { head, branch, expiresOn, standards, headKeyChanged } = preview;
  const confirm = async (): Promise<void> => {
    const answer = await accept.run({ file, ...(headKeyChanged ? { confirmFingerprint: typed } : {}) });
    if (!answer.ok) return;
    notifyDone(t('exchange.pairing.accepted', answer.value.head));
    onClose();
  };
  return (
    <SidePanel opened onClose={onClose} title={t('exchange.pairing.accept')}>
      <Stack gap="sm">
        <Text>{`${t('exchange.pairing.fileHead')}: ${head.name} (${head.code})`}</Text>
        <Text>{`${t('exchange.pairing.fileBranch')}: ${branch.name} (${branch.code})`}</Text>
        <Text>{`${t('exchange.pairing.expires')}: ${formatDate(expiresOn)}`}</Text>
        <Fingerprint value={head.fingerprint} label={t('exchange.pairing.headFingerprint')} />
        <Text size="sm" c="gray.7">
          {t('exchange.pairing.headFingerprintHint')}
        </Text>
        {headKeyChanged ? (
          <TextInput
            label={t('exchange.pairing.headFingerprint')}
            description={t('exchange.pairing.keyChanged')}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        ) : null}
        <Text fw={600} size="sm">
          {t('exchange.pairing.standards')}
        </Text>
        <List size="sm">
          {standards.map(({ doc, versionNo, effectiveFrom, isNew }) => (
            <List.Item key={`${doc}-${versionNo}`}>
              {t('exchange.pairing.standardLine', {
                doc: standardLabel(t, doc),
                versionNo,
                date: effectiveFrom,
              })}{' '}
              <Badge size="xs" variant="light" color={isNew ? 'teal' : 'gray'}>
                {t(isNew ? 'exchange.pairing.standardNew' : 'exchange.pairing.standardKnown')}
              </Badge>
            </List.Item>
          ))}
        </List>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
          <Button loading={accept.isRunning} onClick={() => void confirm()}>
            {t('exchange.pairing.confirmAccept')}
          </Button>
        </Group>
      </Stack>
    </SidePanel>
  );
};
