import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';

/** The main action of a list: one more. */
export const AddButton = ({ label, onClick }: { readonly label: string; readonly onClick: () => void }) => (
  <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={onClick}>
    {label}
  </Button>
);
