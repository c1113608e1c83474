import { Group, Paper, Text } from '@mantine/core';
import type { ReactNode } from 'react';

type SummaryCardProps = {
  readonly title: string;
  /** What stands out, larger. */
  readonly head: ReactNode;
  readonly lines: readonly ReactNode[];
};

/** One answer about a person at the top of their page, from the feature that knows it. */
export const SummaryCard = ({ title, head, lines }: SummaryCardProps) => (
  <Paper withBorder p="xs" component="section" aria-label={title} miw={0}>
    <Text size="xs" c="gray.7">
      {title}
    </Text>
    <Group gap={6} fw={600} style={{ overflowWrap: 'anywhere' }}>
      {head}
    </Group>
    {lines.map((line, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a card keep their places
      <Text key={place} size="xs" component="div" style={{ overflowWrap: 'anywhere' }}>
        {line}
      </Text>
    ))}
  </Paper>
);
