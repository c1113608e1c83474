import { Accordion, Group, Table, Text } from '@mantine/core';
import type { ChangedRecord } from '../../../../shared/features/exchange/types';
import { formatInstant } from '../../../lib/format';
import { useT } from '../../../lib/i18n';
import { StateBadge } from '../../../ui/StateBadge';
import { fieldLabel, kindLabel, valueLabel } from '../labels';

/** A moment as machines write it; people read it in their own time. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

/** What changes in records that are here already: field by field, before and after. */
export const ChangesList = ({ changes }: { readonly changes: readonly ChangedRecord[] }) => {
  const t = useT();
  if (changes.length === 0) return null;
  const text = (field: string, value: string): string =>
    INSTANT.test(value) ? formatInstant(value) : valueLabel(t, field, value);
  return (
    <>
      <Text fw={600}>{t('exchange.receive.changesTitle')}</Text>
      <Accordion variant="contained" multiple>
        {changes.map((change) => (
          <Accordion.Item key={change.id} value={change.id}>
            <Accordion.Control>
              <Group gap="xs">
                <StateBadge
                  color={change.outcome === 'conflict' ? 'red' : 'blue'}
                  label={t(`exchange.outcomes.${change.outcome}`)}
                />
                <Text size="sm">{`${kindLabel(t, change.kind)} · ${change.label}`}</Text>
              </Group>
            </Accordion.Control>
            <Accordion.Panel>
              <Table verticalSpacing={2} layout="fixed">
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th w={120}>{t('exchange.receive.field')}</Table.Th>
                    <Table.Th>{t('exchange.receive.before')}</Table.Th>
                    <Table.Th>{t('exchange.receive.after')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {change.fields.map(({ field, before, after }) => (
                    <Table.Tr key={field}>
                      <Table.Td>{fieldLabel(t, field)}</Table.Td>
                      <Table.Td style={{ wordBreak: 'break-word' }}>{text(field, before)}</Table.Td>
                      <Table.Td style={{ wordBreak: 'break-word' }}>{text(field, after)}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </>
  );
};
