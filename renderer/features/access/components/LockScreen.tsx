import { Anchor, Button, Center, Paper, PasswordInput, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { Session } from '../../../../shared/features/access/types';
import type { AppError } from '../../../../shared/kernel/errors';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { InlineForm } from '../../../ui/InlineForm';
import { useLeaveSeat, useTakeSeat } from './session';

/** Over the pages of somebody who is away: their password alone opens it, or somebody else takes the seat. */
export const LockScreen = ({ session }: { readonly session: Session }) => {
  const t = useT();
  const leaveSeat = useLeaveSeat();
  const takeSeat = useTakeSeat();
  const unlock = useCommand('access', 'unlock', { silent: true });
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<AppError>();
  const name = session.user?.name ?? '';
  const submit = async (): Promise<void> => {
    const answer = await unlock.run({ password });
    if (answer.ok) return takeSeat(answer.value);
    setRefusal(answer.error);
    setPassword('');
  };
  return (
    <Center component="main" mih="100vh" p="md">
      <Paper withBorder p="xl" w={400}>
        <InlineForm onSubmit={() => void submit()}>
          <Stack gap="sm">
            <Title order={1} size="h3">
              {t('access.locked.title')}
            </Title>
            <Text size="sm">{t('access.locked.who', { name })}</Text>
            {refusal === undefined ? null : <ErrorPanel error={refusal} />}
            <PasswordInput
              label={t('access.out.password')}
              value={password}
              autoFocus
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
            <Button type="submit" loading={unlock.isRunning} disabled={password === ''}>
              {t('access.locked.unlock')}
            </Button>
            <Anchor component="button" type="button" size="sm" onClick={() => void leaveSeat()}>
              {t('access.locked.other')}
            </Anchor>
            <Text size="xs" c="gray.7">
              {t('access.locked.otherHint', { name })}
            </Text>
          </Stack>
        </InlineForm>
      </Paper>
    </Center>
  );
};
