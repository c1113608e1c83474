import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '../lib/i18n';

export type SidePanelProps = {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  readonly size?: number | string;
};

/** Editing happens beside the list, never in a dialog on top of a dialog. Escape closes; drafts keep what was typed. */
export const SidePanel = ({ opened, onClose, title, children, size = 520 }: SidePanelProps) => {
  const t = useT();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      title={title}
      position="right"
      size={size}
      padding="md"
      overlayProps={{ backgroundOpacity: 0.15 }}
      closeButtonProps={{ 'aria-label': t('common.action.close') }}
      // Head and buttons stay where they are: what gets the focus is not left beneath them.
      styles={{ title: { fontWeight: 600 }, content: { scrollPaddingBlock: 76 } }}
    >
      {children}
    </Drawer>
  );
};
