import { Button, Group, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Role } from '../../../../shared/features/access/types';
import type { AppError } from '../../../../shared/kernel/errors';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { InlineForm } from '../../../ui/InlineForm';
import { StaffPicker } from '../../organization/components/StaffPicker';
import { NewPassword } from './NewPassword';
import { type Rights, RightsFields } from './RightsFields';

type Props = {
  readonly isFirst: boolean;
  readonly roles: readonly Role[];
  readonly least: number;
  readonly onMade: () => void;
  /** The first administrator is made; this is the recovery code. */
  readonly onFirst: (code: string) => void;
};

/** A new user; no draft is kept of it, since it holds a password. */
export const NewUserForm = ({ isFirst, roles, least, onMade, onFirst }: Props) => {
  const t = useT();
  const first = useCommand('access', 'createFirst', { silent: true });
  const add = useCommand('access', 'addUser', { silent: true });
  const [staffId, setStaffId] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [signName, setSignName] = useState('');
  const [password, setPassword] = useState('');
  const [rights, setRights] = useState<Rights>({ roles: [], ticks: [] });
  const [refusal, setRefusal] = useState<AppError>();
  const submit = async (): Promise<void> => {
    const who = { staffId, name, signName, password };
    if (isFirst) {
      const made = await first.run(who);
      if (made.ok) onFirst(made.value.code);
      else setRefusal(made.error);
      return;
    }
    const made = await add.run({ ...who, roles: [...rights.roles], ticks: [...rights.ticks] });
    if (!made.ok) return setRefusal(made.error);
    notifyDone(t('access.users.saved'));
    onMade();
  };
  const lacks =
    (staffId === null && name.trim() === '') ||
    signName.trim() === '' ||
    password === '' ||
    (!isFirst && rights.roles.length === 0);
  return (
    <InlineForm onSubmit={() => void submit()}>
      <Stack gap="sm">
        {refusal === undefined ? null : <ErrorPanel error={refusal} />}
        <StaffPicker
          label={t('access.users.field.staff')}
          description={t('access.users.field.staffHint')}
          value={staffId}
          onChange={setStaffId}
        />
        <TextInput
          label={t('access.users.field.name')}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t('access.users.field.signName')}
          value={signName}
          autoComplete="off"
          onChange={(event) => setSignName(event.currentTarget.value)}
        />
        <NewPassword least={least} onChange={setPassword} />
        {isFirst ? null : <RightsFields known={roles} rights={rights} onChange={setRights} />}
        <Group justify="flex-end">
          <Button type="submit" loading={first.isRunning || add.isRunning} disabled={lacks}>
            {t('access.users.save')}
          </Button>
        </Group>
      </Stack>
    </InlineForm>
  );
};
