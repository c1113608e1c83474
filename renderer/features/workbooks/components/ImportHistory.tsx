import { Table, Text } from '@mantine/core';
import { termOf } from '../../../../shared/locales/translate';
import { useCall } from '../../../lib/calls';
import { formatInstant } from '../../../lib/format';
import { useT } from '../../../lib/i18n';

const COUNTS = ['new', 'changed', 'unchanged', 'conflict', 'refused'] as const;

/** The latest imports of this office: few enough for a plain table. */
export const ImportHistory = () => {
  const t = useT();
  const imports = useCall('workbooks', 'listImports', {}).data;
  if (imports === undefined) return null;
  if (imports.length === 0) {
    return (
      <Text size="sm" c="gray.7">
        {t('workbooks.page.historyEmpty')} {t('workbooks.page.historyHint')}
      </Text>
    );
  }
  return (
    <Table withTableBorder fz="sm" verticalSpacing={4} captionSide="top">
      <Table.Caption ta="left">{t('workbooks.page.history')}</Table.Caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>#</Table.Th>
          <Table.Th>{t('workbooks.page.at')}</Table.Th>
          <Table.Th>{t('workbooks.page.kind')}</Table.Th>
          <Table.Th>{t('workbooks.page.file')}</Table.Th>
          {COUNTS.map((key) => (
            <Table.Th key={key} ta="right">
              {t(`workbooks.counts.${key}`)}
            </Table.Th>
          ))}
          <Table.Th>{t('workbooks.page.user')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {imports.map((entry) => (
          <Table.Tr key={entry.no}>
            <Table.Td>{entry.no}</Table.Td>
            <Table.Td>{formatInstant(entry.at)}</Table.Td>
            <Table.Td>{termOf(t, 'workbook', entry.kind)}</Table.Td>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{entry.fileName}</Table.Td>
            {COUNTS.map((key) => (
              <Table.Td key={key} ta="right">
                {entry.counts[key]}
              </Table.Td>
            ))}
            <Table.Td>{entry.user}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};
