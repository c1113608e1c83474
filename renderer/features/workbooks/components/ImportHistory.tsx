import { Button, Table, Text } from '@mantine/core';
import type { ImportLogEntry } from '../../../../shared/features/workbooks/types';
import { termOf } from '../../../../shared/locales/translate';
import { useCall, useCommand } from '../../../lib/calls';
import { formatInstant } from '../../../lib/format';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { confirmAction } from '../../../ui/confirm-action';

const COUNTS = ['new', 'changed', 'unchanged', 'conflict', 'refused'] as const;

/** Take an import back, as long as nothing builds on it. */
const WayBack = ({ entry: { no, fileName, undoneAt, canUndo } }: { readonly entry: ImportLogEntry }) => {
  const t = useT();
  const undo = useCommand('workbooks', 'undoImport');
  const run = async (): Promise<void> => {
    const sure = await confirmAction({
      title: t('workbooks.page.undoTitle', { no }),
      body: t('workbooks.page.undoText', { file: fileName }),
      confirmLabel: t('workbooks.page.undo'),
      danger: true,
    });
    if (!sure) return;
    const answer = await undo.run({ no });
    if (answer.ok) notifyDone(t('workbooks.page.undone', { no }));
  };
  if (undoneAt !== null)
    return <Text size="xs">{t('workbooks.page.undoneAt', { at: formatInstant(undoneAt) })}</Text>;
  if (!canUndo) return null;
  return (
    <Button size="compact-xs" variant="default" loading={undo.isRunning} onClick={() => void run()}>
      {t('workbooks.page.undo')}
    </Button>
  );
};

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
          <Table.Th />
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
            <Table.Td>
              <WayBack entry={entry} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};
