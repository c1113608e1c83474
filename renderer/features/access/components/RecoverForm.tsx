import { Anchor, Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { AppError } from '../../../../shared/kernel/errors';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { InlineForm } from '../../../ui/InlineForm';
import { useTakeSeat } from './session';

/** The code of the recovery sheet, and a new password for the administrator. */
export const RecoverForm = ({ least, onBack }: { readonly least: number; readonly onBack: () => void }) => {
  const t = useT();
  const takeSeat = useTakeSeat();
  const recover = useCommand('access', 'recover', { silent: true });
  const [signName, setSignName] = useState('');
  const [code, setCode] = useState('');
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<AppError>();
  const submit = async (): Promise<void> => {
    const answer = await recover.run({ signName, code, password });
    if (answer.ok) takeSeat(answer.value);
    else setRefusal(answer.error);
  };
  return (
    <InlineForm onSubmit={() => void submit()}>
      <Stack gap="sm">
        <Text size="sm">{t('access.out.recoverHint')}</Text>
        {refusal === undefined ? null : <ErrorPanel error={refusal} />}
        <TextInput
          label={t('access.out.signName')}
          value={signName}
          autoFocus
          autoComplete="off"
          onChange={(event) => setSignName(event.currentTarget.value)}
        />
        <TextInput
          label={t('access.out.code')}
          value={code}
          autoComplete="off"
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('access.out.newPassword')}
          description={t('access.change.hint', { count: least })}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button
          type="submit"
          loading={recover.isRunning}
          disabled={signName.trim() === '' || code.trim() === '' || password === ''}
        >
          {t('access.out.setNew')}
        </Button>
        <Anchor component="button" type="button" size="sm" onClick={onBack}>
          {t('access.out.back')}
        </Anchor>
      </Stack>
    </InlineForm>
  );
};
