import { Anchor, Button, Center, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import type { Session } from '../../../../shared/features/access/types';
import type { AppError } from '../../../../shared/kernel/errors';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { useOwnOffice } from '../../../lib/own-office';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { InlineForm } from '../../../ui/InlineForm';
import { RecoverForm } from './RecoverForm';
import { useTakeSeat } from './session';

/** Name and password; below, the way back for an administrator who forgot it. */
const SignInForm = ({ onRecover }: { readonly onRecover: () => void }) => {
  const t = useT();
  const takeSeat = useTakeSeat();
  const signIn = useCommand('access', 'signIn', { silent: true });
  const [signName, setSignName] = useState('');
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<AppError>();
  const submit = async (): Promise<void> => {
    const answer = await signIn.run({ signName, password });
    if (answer.ok) return takeSeat(answer.value);
    setRefusal(answer.error);
    setPassword('');
  };
  return (
    <InlineForm onSubmit={() => void submit()}>
      <Stack gap="sm">
        {refusal === undefined ? null : <ErrorPanel error={refusal} />}
        <TextInput
          label={t('access.out.signName')}
          value={signName}
          autoFocus
          autoComplete="off"
          onChange={(event) => setSignName(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('access.out.password')}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" loading={signIn.isRunning} disabled={signName.trim() === '' || password === ''}>
          {t('access.out.signIn')}
        </Button>
        <Anchor component="button" type="button" size="sm" onClick={onRecover}>
          {t('access.out.recover')}
        </Anchor>
      </Stack>
    </InlineForm>
  );
};

/** In place of the shell while nobody has signed in: whose office it is, and nothing else of it. */
export const SignInScreen = ({ session }: { readonly session: Session }) => {
  const t = useT();
  const office = useOwnOffice().data;
  const [recovers, setRecovers] = useState(false);
  return (
    <Center component="main" mih="100vh" p="md">
      <Paper withBorder p="xl" w={400}>
        <Stack gap="md">
          <div>
            <Title order={1} size="h3">
              {t(recovers ? 'access.out.recover' : 'access.out.title')}
            </Title>
            <Text size="sm" c="gray.7">
              {`${t('common.appName')} · ${office?.name ?? ''}`}
            </Text>
          </div>
          {recovers ? (
            <RecoverForm least={session.passwordMin} onBack={() => setRecovers(false)} />
          ) : (
            <SignInForm onRecover={() => setRecovers(true)} />
          )}
        </Stack>
      </Paper>
    </Center>
  );
};
