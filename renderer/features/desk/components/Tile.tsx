import { Paper, Text, UnstyledButton } from '@mantine/core';
import type { Target } from '../../../../shared/features/sums';
import { placeOf, useGo } from '../../../lib/navigate';

/** A number of the office and the way to what it counts. */
export const Tile = ({
  target,
  label,
  value,
}: {
  readonly target: Target;
  readonly label: string;
  readonly value: number;
}) => {
  const go = useGo();
  const { to, ...filling } = placeOf(target);
  return (
    <UnstyledButton onClick={() => go(to, filling)}>
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
