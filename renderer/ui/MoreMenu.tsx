import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useT } from '../lib/i18n';

/** The rarer steps of a page, behind the dots in its head: `Menu.Item`s. */
export const MoreMenu = ({ children }: { readonly children: ReactNode }) => {
  const t = useT();
  return (
    <Menu position="bottom-end" withArrow>
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label={t('common.action.more')}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
};
