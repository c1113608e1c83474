import { Paper, SimpleGrid, Text } from '@mantine/core';
import type { ImportCounts } from '../../../../shared/features/workbooks/types';
import { useT } from '../../../lib/i18n';

const COLORS = {
  rows: 'dark',
  new: 'teal.8',
  changed: 'blue.8',
  unchanged: 'gray.7',
  conflict: 'orange.8',
  refused: 'red.8',
} as const;
const ORDER = ['new', 'changed', 'unchanged', 'conflict', 'refused'] as const;

/** The five counts, and the rows that they add up to. */
export const CountTiles = ({ rows, counts }: { readonly rows: number; readonly counts: ImportCounts }) => {
  const t = useT();
  const tiles = [{ key: 'rows' as const, value: rows }, ...ORDER.map((key) => ({ key, value: counts[key] }))];
  return (
    <SimpleGrid cols={6} spacing="xs" mb="sm">
      {tiles.map(({ key, value }) => (
        <Paper key={key} withBorder p="xs" data-count={key}>
          <Text size="sm" c="gray.7">
            {t(`workbooks.counts.${key}`)}
          </Text>
          <Text size="xl" fw={600} c={value === 0 && key !== 'rows' ? 'gray.6' : COLORS[key]}>
            {value}
          </Text>
        </Paper>
      ))}
    </SimpleGrid>
  );
};
