import { Alert, Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { InlineForm } from '../../../ui/InlineForm';
import { SidePanel } from '../../../ui/SidePanel';

/** What a lost passphrase means is said before it is set. What is typed here is kept nowhere. */
export const PassphrasePanel = ({
  least,
  onClose,
}: {
  readonly least: number;
  readonly onClose: () => void;
}) => {
  const t = useT();
  const set = useCommand('backup', 'setPassphrase');
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const differs = again !== '' && again !== passphrase;
  const save = async (): Promise<void> => {
    const answer = await set.run({ passphrase });
    if (!answer.ok) return;
    notifyDone(t('backup.passphrase.done'));
    onClose();
  };
  return (
    <SidePanel opened onClose={onClose} title={t('backup.passphrase.title')}>
      <InlineForm onSubmit={() => void save()}>
        <Stack gap="sm">
          <Alert color="orange">{t('backup.passphrase.explain')}</Alert>
          <PasswordInput
            label={t('backup.passphrase.field')}
            description={t('backup.passphrase.hint', { count: least })}
            value={passphrase}
            autoFocus
            onChange={(event) => setPassphrase(event.currentTarget.value)}
          />
          <PasswordInput
            label={t('backup.passphrase.again')}
            value={again}
            error={differs ? t('backup.passphrase.differs') : null}
            onChange={(event) => setAgain(event.currentTarget.value)}
          />
          <Group justify="flex-end">
            <Button
              type="submit"
              loading={set.isRunning}
              disabled={[...passphrase].length < least || again !== passphrase}
            >
              {t('backup.passphrase.save')}
            </Button>
          </Group>
        </Stack>
      </InlineForm>
    </SidePanel>
  );
};
