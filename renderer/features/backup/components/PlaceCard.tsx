import { Alert, Button, Code, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { BackupState } from '../../../../shared/features/backup/types';
import { useCommand, useRefresh } from '../../../lib/calls';
import { formatInstant } from '../../../lib/format';
import { useT } from '../../../lib/i18n';
import { FormSection } from '../../../ui/FormSection';
import { PassphrasePanel } from './PassphrasePanel';

/** Where the daily backup goes, and what opens it. */
export const PlaceCard = ({ state }: { readonly state: BackupState }) => {
  const t = useT();
  const refresh = useRefresh();
  const choose = useCommand('backup', 'chooseFolder');
  const [setting, setSetting] = useState(false);
  const { folder, sameDisk, reachable, passphraseSetAt, recoveryCodeFile, everyHours, passphraseMin } = state;
  return (
    <FormSection title={t('backup.page.steps.title')}>
      <Text size="sm" c="gray.7">
        {t('backup.page.steps.every', { hours: everyHours })}
      </Text>
      <Group gap="xs" wrap="nowrap">
        <Text size="sm" w={90} fw={600}>
          {t('backup.page.steps.folder')}
        </Text>
        {folder === null ? (
          <Text size="sm">{t('backup.page.steps.noFolder')}</Text>
        ) : (
          <Code style={{ overflowWrap: 'anywhere' }}>{folder}</Code>
        )}
        <Button
          size="compact-sm"
          flex="none"
          variant={folder === null ? 'filled' : 'default'}
          loading={choose.isRunning}
          onClick={() => void choose.run({}).then(refresh)}
        >
          {t(folder === null ? 'backup.page.steps.choose' : 'backup.page.steps.change')}
        </Button>
      </Group>
      {folder !== null && !reachable ? <Alert color="orange">{t('backup.page.steps.away')}</Alert> : null}
      {sameDisk ? <Alert color="orange">{t('backup.page.steps.sameDisk')}</Alert> : null}
      <Group gap="xs" wrap="nowrap">
        <Text size="sm" w={90} fw={600}>
          {t('backup.page.steps.passphrase')}
        </Text>
        <Text size="sm">
          {passphraseSetAt === null
            ? t('backup.page.steps.noPassphrase')
            : t('backup.page.steps.passphraseSet', { date: formatInstant(passphraseSetAt) })}
        </Text>
        <Button
          size="compact-sm"
          flex="none"
          variant={passphraseSetAt === null ? 'filled' : 'default'}
          onClick={() => setSetting(true)}
        >
          {t(
            passphraseSetAt === null
              ? 'backup.page.steps.setPassphrase'
              : 'backup.page.steps.changePassphrase',
          )}
        </Button>
      </Group>
      {passphraseSetAt === null ? null : (
        <Text size="xs" c="gray.7">
          {recoveryCodeFile === null
            ? t('backup.page.steps.recoveryAway')
            : t('backup.page.steps.recoveryFile', { file: recoveryCodeFile })}
        </Text>
      )}
      {setting ? <PassphrasePanel least={passphraseMin} onClose={() => setSetting(false)} /> : null}
    </FormSection>
  );
};
