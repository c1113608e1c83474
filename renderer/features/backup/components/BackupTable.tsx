import { Button, ScrollArea, Table, Text } from '@mantine/core';
import type { BackupItem } from '../../../../shared/features/backup/types';
import { formatInstant } from '../../../lib/format';
import { useT } from '../../../lib/i18n';
import { sizeText } from '../size';
import type { Chosen } from './RestorePanel';

type BackupTableProps = {
  readonly items: readonly BackupItem[];
  readonly onRestore: (chosen: Chosen) => void;
};

/** Everything at hand to restore from, the newest first. */
export const BackupTable = ({ items, onRestore }: BackupTableProps) => {
  const t = useT();
  return (
    <ScrollArea.Autosize mah={360}>
      <Table withTableBorder verticalSpacing={4} stickyHeader aria-label={t('backup.page.list')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('backup.page.column.madeAt')}</Table.Th>
            <Table.Th>{t('backup.page.column.reason')}</Table.Th>
            <Table.Th>{t('backup.page.column.name')}</Table.Th>
            <Table.Th ta="right">{t('backup.page.column.size')}</Table.Th>
            <Table.Th />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map(({ token, name, place, madeAt, reason, size, kept }) => (
            <Table.Tr key={`${place} ${name}`}>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{formatInstant(madeAt)}</Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{t(`backup.reason.${reason}`)}</Table.Td>
              <Table.Td>
                <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
                  {kept ? t('backup.page.undoKept') : name}
                </Text>
                <Text size="xs" c="gray.7" style={{ overflowWrap: 'anywhere' }}>
                  {place}
                </Text>
              </Table.Td>
              <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
                {sizeText(size)}
              </Table.Td>
              <Table.Td ta="right">
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`${t('backup.page.restoreThis')} ${formatInstant(madeAt)}`}
                  onClick={() => onRestore({ file: token, name, kept })}
                >
                  {t('backup.page.restoreThis')}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  );
};
