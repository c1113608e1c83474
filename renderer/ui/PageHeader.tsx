import { Box, Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

export type PageHeaderProps = {
  readonly title: string;
  /** One line that says what the page is for. */
  readonly description?: string | undefined;
  /** The main action last. */
  readonly actions?: ReactNode;
};

/** The head of every page: what it is, and the one main action. */
export const PageHeader = ({ title, description, actions }: PageHeaderProps) => (
  <Group justify="space-between" align="flex-start" wrap="nowrap" mb="sm" gap="md">
    <Box miw={0}>
      <Title order={1} size="h3">
        {title}
      </Title>
      {description === undefined ? null : (
        <Text size="sm" c="gray.7">
          {description}
        </Text>
      )}
    </Box>
    <Group gap="xs" wrap="nowrap">
      {actions}
    </Group>
  </Group>
);
