import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { InlineForm } from '../../../ui/InlineForm';
import { SidePanel } from '../../../ui/SidePanel';
import { NewPassword } from './NewPassword';

/** Another password for oneself. What is typed here is kept nowhere. */
export const ChangePasswordPanel = ({
  least,
  onClose,
}: {
  readonly least: number;
  readonly onClose: () => void;
}) => {
  const t = useT();
  const change = useCommand('access', 'changePassword');
  const [present, setPresent] = useState('');
  const [password, setPassword] = useState('');
  const save = async (): Promise<void> => {
    if (!(await change.run({ present, password })).ok) return;
    notifyDone(t('access.change.done'));
    onClose();
  };
  return (
    <SidePanel opened onClose={onClose} title={t('access.change.title')}>
      <InlineForm onSubmit={() => void save()}>
        <Stack gap="sm">
          <PasswordInput
            label={t('access.change.present')}
            value={present}
            autoFocus
            onChange={(event) => setPresent(event.currentTarget.value)}
          />
          <NewPassword least={least} onChange={setPassword} />
          <Group justify="flex-end">
            <Button type="submit" loading={change.isRunning} disabled={present === '' || password === ''}>
              {t('access.change.save')}
            </Button>
          </Group>
        </Stack>
      </InlineForm>
    </SidePanel>
  );
};
