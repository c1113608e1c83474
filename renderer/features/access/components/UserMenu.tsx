import { Button, Menu } from '@mantine/core';
import { IconKey, IconLock, IconLogout, IconUser } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '../../../lib/i18n';
import { later } from '../../../lib/later';
import { keysOf, SHORTCUTS } from '../../../lib/shortcuts';
import { useLeaveSeat, useLock, useSession } from './session';

const ChangePasswordPanel = later(async () => (await import('./ChangePasswordPanel')).ChangePasswordPanel);

/** Who sits here, and how they go. Nothing in an office that stands open. */
export const UserMenu = () => {
  const t = useT();
  const leaveSeat = useLeaveSeat();
  const session = useSession();
  const lock = useLock();
  const [changes, setChanges] = useState(false);
  const user = session?.user;
  if (session === undefined || user === null || user === undefined) return null;
  return (
    <>
      <Menu position="bottom-end" withArrow>
        <Menu.Target>
          <Button
            variant="subtle"
            color="gray"
            c="gray.9"
            size="compact-sm"
            leftSection={<IconUser size={16} aria-hidden />}
            aria-label={t('access.menu.open', { name: user.name })}
          >
            {user.name}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{user.roles.map((role) => t(`access.role.${role}`)).join(' · ')}</Menu.Label>
          <Menu.Item
            leftSection={<IconLock size={16} aria-hidden />}
            rightSection={keysOf(SHORTCUTS.lock.keys)}
            onClick={() => void lock()}
          >
            {t('access.menu.lock')}
          </Menu.Item>
          <Menu.Item leftSection={<IconKey size={16} aria-hidden />} onClick={() => setChanges(true)}>
            {t('access.menu.changePassword')}
          </Menu.Item>
          <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void leaveSeat()}>
            {t('access.menu.signOut')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {changes ? <ChangePasswordPanel least={session.passwordMin} onClose={() => setChanges(false)} /> : null}
    </>
  );
};
