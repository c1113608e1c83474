import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { InlineForm } from '../../../ui/InlineForm';
import { SidePanel } from '../../../ui/SidePanel';
import { RecoveryCode } from './RecoveryCode';

/** Since when the recovery sheet holds, and a new one in place of one that was lost or seen. */
export const RecoveryCard = ({ madeAt }: { readonly madeAt: string | null }) => {
  const t = useT();
  const renew = useCommand('access', 'renewRecovery');
  const [isOpen, setIsOpen] = useState(false);
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const close = (): void => {
    setIsOpen(false);
    setPassword('');
    setCode('');
  };
  const submit = async (): Promise<void> => {
    const answer = await renew.run({ password });
    if (answer.ok) setCode(answer.value.code);
  };
  return (
    <>
      <Group gap="xs" mb="sm">
        <Text size="sm">
          {madeAt === null ? t('access.recovery.none') : t('access.recovery.at', { date: madeAt })}
        </Text>
        <Button variant="default" size="compact-sm" onClick={() => setIsOpen(true)}>
          {t('access.recovery.again')}
        </Button>
      </Group>
      {isOpen ? (
        <SidePanel opened onClose={close} title={t('access.recovery.title')}>
          {code === '' ? (
            <InlineForm onSubmit={() => void submit()}>
              <Stack gap="sm">
                <Text size="sm">{t('access.recovery.againHint')}</Text>
                <PasswordInput
                  label={t('access.recovery.password')}
                  value={password}
                  autoFocus
                  onChange={(event) => setPassword(event.currentTarget.value)}
                />
                <Group justify="flex-end">
                  <Button type="submit" loading={renew.isRunning} disabled={password === ''}>
                    {t('access.recovery.renew')}
                  </Button>
                </Group>
              </Stack>
            </InlineForm>
          ) : (
            <RecoveryCode code={code} onDone={close} />
          )}
        </SidePanel>
      ) : null}
    </>
  );
};
