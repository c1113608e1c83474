import { Button, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isSameFingerprint } from '../../../../shared/features/exchange/rules/fingerprint';
import type { AppError } from '../../../../shared/kernel/errors';
import { useT } from '../../../lib/i18n';
import { Fingerprint } from './Fingerprint';

type ConfirmFingerprintProps = {
  readonly error: AppError;
  readonly onConfirm: (fingerprint: string) => void;
};

/** At the first report of an office: the fingerprint that the branch reads out must be the one in the file. */
export const ConfirmFingerprint = ({ error, onConfirm }: ConfirmFingerprintProps) => {
  const t = useT();
  const [typed, setTyped] = useState('');
  const carried = String(error.params?.['fingerprint'] ?? '');
  const name = String(error.params?.['name'] ?? '');
  return (
    <Paper withBorder p="md">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm(typed);
        }}
      >
        <Stack gap="sm">
          <Text fw={600}>{t('exchange.receive.confirmTitle')}</Text>
          <Text size="sm">{t('exchange.receive.confirmHint', { name })}</Text>
          <Fingerprint value={carried} label={t('exchange.receive.fingerprintIs')} />
          <TextInput
            label={t('exchange.receive.fingerprintTyped')}
            value={typed}
            ff="monospace"
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button type="submit" disabled={!isSameFingerprint(typed, carried)}>
              {t('exchange.receive.confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
};
