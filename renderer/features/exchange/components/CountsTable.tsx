import { Table, Text } from '@mantine/core';
import { OUTCOMES } from '../../../../shared/features/exchange/rules/merge';
import type { Counts, KindCounts } from '../../../../shared/features/exchange/types';
import { useT } from '../../../lib/i18n';
import { kindLabel } from '../labels';

const total = (counts: Counts): number => OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0);

/** Five counts by kind of record; each row and the last line add up to the records in the file. */
export const CountsTable = ({
  kinds,
  counts,
}: {
  readonly kinds: readonly KindCounts[];
  readonly counts: Counts;
}) => {
  const t = useT();
  if (kinds.length === 0) return <Text size="sm">{t('exchange.receive.nothingChanged')}</Text>;
  const cells = (row: Counts) => [
    ...OUTCOMES.map((outcome) => ({ key: outcome, value: row[outcome] })),
    { key: 'total', value: total(row) },
  ];
  return (
    <Table withTableBorder verticalSpacing={4}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('exchange.receive.kind')}</Table.Th>
          {OUTCOMES.map((outcome) => (
            <Table.Th key={outcome} ta="right">
              {t(`exchange.outcomes.${outcome}`)}
            </Table.Th>
          ))}
          <Table.Th ta="right">{t('exchange.receive.total')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {kinds.map((row) => (
          <Table.Tr key={row.kind}>
            <Table.Td>{kindLabel(t, row.kind)}</Table.Td>
            {cells(row).map(({ key, value }) => (
              <Table.Td key={key} ta="right" c={value === 0 ? 'gray.6' : 'dark.9'}>
                {value}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
        <Table.Tr fw={600} data-total>
          <Table.Td>{t('exchange.receive.total')}</Table.Td>
          {cells(counts).map(({ key, value }) => (
            <Table.Td key={key} ta="right">
              {value}
            </Table.Td>
          ))}
        </Table.Tr>
      </Table.Tbody>
    </Table>
  );
};
