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
  setAside: 'gray.7',
} as const;
const ORDER = ['new', 'changed', 'unchanged', 'conflict', 'refused'] as const;

export type CountTilesProps = {
  readonly rows: number;
  readonly counts: ImportCounts;
  /** Rows of the sheet's foot; shown where there are any. */
  readonly setAside: number;
};

/** The five counts, and the rows that they add up to; beside them what is no data. */
export const CountTiles = ({ rows, counts, setAside }: CountTilesProps) => {
  const t = useT();
  const tiles = [
    { key: 'rows' as const, value: rows },
    ...ORDER.map((key) => ({ key, value: counts[key] })),
    ...(setAside === 0 ? [] : [{ key: 'setAside' as const, value: setAside }]),
  ];
  return (
    <SimpleGrid cols={tiles.length} spacing="xs" mb="sm">
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
