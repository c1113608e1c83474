import { Center, Stack, Text } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import type { ReactNode } from 'react';

export type EmptyStateProps = { readonly title: string; readonly hint?: string; readonly action?: ReactNode };

/** An empty list says what to do first. */
export const EmptyState = ({ title, hint, action }: EmptyStateProps) => (
  <Center py="xl" px="md">
    <Stack align="center" gap="xs" maw={520}>
      <IconInbox size={36} stroke={1.2} aria-hidden color="var(--mantine-color-gray-6)" />
      <Text fw={600}>{title}</Text>
      {hint === undefined ? null : (
        <Text size="sm" c="gray.7" ta="center">
          {hint}
        </Text>
      )}
      {action}
    </Stack>
  </Center>
);
