import { Paper, Text, UnstyledButton } from '@mantine/core';
import { useGo } from '../../../lib/navigate';

/** A number of the office and the way to what it counts. */
export const Tile = ({
  to,
  label,
  value,
}: {
  readonly to: string;
  readonly label: string;
  readonly value: number;
}) => {
  const go = useGo();
  return (
    <UnstyledButton onClick={() => go(to)}>
      <Paper withBorder p="sm">
        <Text size="sm" c="gray.7">
          {label}
        </Text>
        <Text fz={26} fw={700} lh={1.2}>
          {value}
        </Text>
      </Paper>
    </UnstyledButton>
  );
};
