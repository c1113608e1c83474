import { Button, Divider, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Role, UserRow } from '../../../../shared/features/access/types';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { InlineForm } from '../../../ui/InlineForm';
import { NewPassword } from './NewPassword';
import { type Rights, RightsFields } from './RightsFields';

type Props = {
  readonly user: UserRow;
  readonly roles: readonly Role[];
  readonly least: number;
  readonly onDone: () => void;
};

/** Other rights, put out or let in again, another password. A user is never deleted: the log names them. */
export const EditUser = ({ user, roles, least, onDone }: Props) => {
  const t = useT();
  const update = useCommand('access', 'updateUser');
  const activate = useCommand('access', 'setUserActive');
  const reset = useCommand('access', 'resetPassword');
  const [rights, setRights] = useState<Rights>({ roles: user.roles, ticks: user.ticks });
  const [password, setPassword] = useState('');
  const save = async (): Promise<void> => {
    const answer = await update.run({ id: user.id, roles: [...rights.roles], ticks: [...rights.ticks] });
    if (!answer.ok) return;
    notifyDone(t('access.users.saved'));
    onDone();
  };
  const turn = async (): Promise<void> => {
    if (!(await activate.run({ id: user.id, isActive: !user.isActive })).ok) return;
    notifyDone(t(user.isActive ? 'access.users.deactivated' : 'access.users.activated'));
    onDone();
  };
  const renew = async (): Promise<void> => {
    if (!(await reset.run({ id: user.id, password })).ok) return;
    notifyDone(t('access.users.resetDone'));
    onDone();
  };
  return (
    <Stack gap="md">
      <InlineForm onSubmit={() => void save()}>
        <Stack gap="sm">
          <RightsFields known={roles} rights={rights} onChange={setRights} />
          <Group justify="space-between">
            <Button variant="default" loading={activate.isRunning} onClick={() => void turn()}>
              {t(user.isActive ? 'access.users.deactivate' : 'access.users.activate')}
            </Button>
            <Button type="submit" loading={update.isRunning} disabled={rights.roles.length === 0}>
              {t('access.users.save')}
            </Button>
          </Group>
        </Stack>
      </InlineForm>
      <Divider />
      <InlineForm onSubmit={() => void renew()}>
        <Stack gap="sm">
          <Text size="sm" c="gray.7">
            {t('access.users.resetHint')}
          </Text>
          <NewPassword least={least} onChange={setPassword} />
          <Group justify="flex-end">
            <Button type="submit" variant="default" loading={reset.isRunning} disabled={password === ''}>
              {t('access.users.reset')}
            </Button>
          </Group>
        </Stack>
      </InlineForm>
    </Stack>
  );
};
