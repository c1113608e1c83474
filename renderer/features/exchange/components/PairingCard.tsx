import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { OwnKeys, PairingPreview, Peer } from '../../../../shared/features/exchange/types';
import { useCommand } from '../../../lib/calls';
import { formatInstant } from '../../../lib/format';
import { useT } from '../../../lib/i18n';
import { EmptyState } from '../../../ui/EmptyState';
import { Fingerprint } from './Fingerprint';
import { KeyNote } from './KeyNote';
import { PairingPanel } from './PairingPanel';
import { RenewKeys } from './RenewKeys';

type Found = { readonly file: string; readonly preview: PairingPreview };

/** The branch's side of pairing: with which head office, under which fingerprint, and how to pair. */
export const PairingCard = ({
  keys,
  head,
}: {
  readonly keys: OwnKeys | null;
  readonly head: Peer | null;
}) => {
  const t = useT();
  const choose = useCommand('exchange', 'choosePairingFile');
  const read = useCommand('exchange', 'readPairing');
  const [found, setFound] = useState<Found>();
  const open = async (): Promise<void> => {
    const chosen = await choose.run({});
    if (!chosen.ok || chosen.value === null) return;
    const { file } = chosen.value;
    const preview = await read.run(file);
    if (preview.ok) setFound({ file, preview: preview.value });
  };
  const isBusy = choose.isRunning || read.isRunning;
  return (
    <Paper withBorder p="md" mb="sm">
      {head === null ? (
        <EmptyState
          title={t('exchange.pairing.none')}
          hint={t('exchange.pairing.noneHint')}
          action={
            <Button loading={isBusy} onClick={() => void open()}>
              {t('exchange.pairing.accept')}
            </Button>
          }
        />
      ) : (
        <Group justify="space-between" align="flex-start" wrap="nowrap">
          <Stack gap={6}>
            <Text fw={600}>
              {t('exchange.pairing.pairedWith', {
                name: head.name,
                code: head.code,
                date: formatInstant(head.pairedAt),
              })}
            </Text>
            {keys === null ? null : (
              <>
                <Fingerprint value={keys.fingerprint} label={t('exchange.pairing.ownFingerprint')} />
                <Text size="sm" c="gray.7">
                  {t('exchange.pairing.ownFingerprintHint')}
                </Text>
                <KeyNote keys={keys} />
                <Group>
                  <RenewKeys />
                </Group>
              </>
            )}
          </Stack>
          <Button variant="default" flex="none" loading={isBusy} onClick={() => void open()}>
            {t('exchange.pairing.acceptAgain')}
          </Button>
        </Group>
      )}
      {found === undefined ? null : (
        <PairingPanel file={found.file} preview={found.preview} onClose={() => setFound(undefined)} />
      )}
    </Paper>
  );
};
