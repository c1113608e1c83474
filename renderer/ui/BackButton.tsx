import { Box, Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';

export type BackButtonProps = { readonly label: string; readonly onClick: () => void };

/** Above the head of a page that was opened from another one: the way back there. */
export const BackButton = ({ label, onClick }: BackButtonProps) => (
  <Box mb={2}>
    <Button
      variant="subtle"
      size="compact-sm"
      leftSection={<IconArrowLeft size={14} aria-hidden />}
      onClick={onClick}
    >
      {label}
    </Button>
  </Box>
);
