import { Table, Text } from '@mantine/core';
import type { RefusedRecord } from '../../../../shared/features/exchange/types';
import { useT } from '../../../lib/i18n';
import { kindLabel } from '../labels';

/** Every record that cannot be taken: where it stands, why, and what to do. */
export const RefusedList = ({ refused }: { readonly refused: readonly RefusedRecord[] }) => {
  const t = useT();
  if (refused.length === 0) return null;
  return (
    <>
      <Text fw={600}>{t('exchange.receive.refusedTitle')}</Text>
      <Table withTableBorder verticalSpacing={4}>
        <Table.Tbody>
          {refused.map((one) => (
            <Table.Tr key={`${one.sheet}-${one.row}-${one.column}-${one.code}`}>
              <Table.Td w={150}>
                {t('exchange.receive.place', { kind: kindLabel(t, one.sheet), row: one.row })}
              </Table.Td>
              <Table.Td>
                <Text size="sm">{one.reason}</Text>
                <Text size="sm" c="gray.7">
                  {one.remedy}
                </Text>
                <Text size="xs" c="gray.7">
                  {one.code}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
};
