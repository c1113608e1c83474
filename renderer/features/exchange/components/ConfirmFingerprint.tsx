import { Paper, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isSameFingerprint } from '../../../../shared/features/exchange/rules/fingerprint';
import type { AppError } from '../../../../shared/kernel/errors';
import { useT } from '../../../lib/i18n';
import { SaveForm } from '../../../ui/SaveForm';
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
      <SaveForm
        onSubmit={() => onConfirm(typed)}
        label={t('exchange.receive.confirm')}
        isRunning={false}
        disabled={!isSameFingerprint(typed, carried)}
      >
        <Text fw={600}>{t('exchange.receive.confirmTitle')}</Text>
        <Text size="sm">{t('exchange.receive.confirmHint', { name })}</Text>
        <Fingerprint value={carried} label={t('exchange.receive.fingerprintIs')} />
        <TextInput
          label={t('exchange.receive.fingerprintTyped')}
          value={typed}
          ff="monospace"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </SaveForm>
    </Paper>
  );
};
