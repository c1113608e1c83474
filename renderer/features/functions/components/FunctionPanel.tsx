import { Button, Group, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { FunctionHolder, FunctionRow } from '../../../../shared/features/functions/types';
import { useCommand } from '../../../lib/calls';
import { useT } from '../../../lib/i18n';
import { notifyDone } from '../../../lib/notify';
import { undoOf } from '../../../lib/undo';
import { FormSection } from '../../../ui/FormSection';
import { SidePanel } from '../../../ui/SidePanel';
import { HolderForm } from './HolderForm';

type LinesProps = { readonly row: FunctionRow; readonly onEdit: (line: FunctionHolder) => void };

/** Everybody who held a function, the latest first. */
const Lines = ({ row, onEdit }: LinesProps) => {
  const t = useT();
  const remove = useCommand('functions', 'removeHolder');
  const drop = async ({ id, version }: FunctionHolder): Promise<void> => {
    const answer = await remove.run({ id, version });
    if (answer.ok) notifyDone(t('functions.removed'), undoOf(answer));
  };
  if (row.lines.length === 0) return <Text size="sm">{t('functions.none')}</Text>;
  return (
    <Table fz="sm" verticalSpacing={4} aria-label={t('functions.history')}>
      <Table.Tbody>
        {row.lines.map((line) => (
          <Table.Tr key={line.id}>
            <Table.Td w={100}>{line.since}</Table.Td>
            <Table.Td>{line.holder === '' ? t('functions.vacant') : line.holder}</Table.Td>
            <Table.Td>{line.note}</Table.Td>
            <Table.Td w={140}>
              {row.mine ? (
                <Group gap={4} justify="flex-end" wrap="nowrap">
                  <Button size="compact-xs" variant="default" onClick={() => onEdit(line)}>
                    {t('functions.edit')}
                  </Button>
                  <Button size="compact-xs" variant="subtle" color="red" onClick={() => void drop(line)}>
                    {t('common.action.delete')}
                  </Button>
                </Group>
              ) : null}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};

const PanelBody = ({ row }: { readonly row: FunctionRow }) => {
  const t = useT();
  const [editing, setEditing] = useState<string>();
  const line = row.lines.find(({ id }) => id === editing) ?? null;
  return (
    <>
      {row.mine ? (
        <FormSection title={t(line === null ? 'functions.add' : 'functions.edit')}>
          <HolderForm
            key={`${line?.id ?? 'new'} ${row.lines.length}`}
            row={row}
            line={line}
            onDone={() => setEditing(undefined)}
          />
        </FormSection>
      ) : (
        <Text size="sm" c="gray.7" mb="sm">
          {t('functions.notMine', { office: row.office })}
        </Text>
      )}
      <FormSection title={t('functions.history')}>
        <Lines row={row} onEdit={({ id }) => setEditing(id)} />
      </FormSection>
    </>
  );
};

/** Who holds a function, and who did. */
export const FunctionPanel = ({
  row,
  onClose,
}: {
  readonly row: FunctionRow | undefined;
  readonly onClose: () => void;
}) => {
  const t = useT();
  return (
    <SidePanel
      opened={row !== undefined}
      onClose={onClose}
      title={t('functions.panel', { title: row?.title ?? '' })}
    >
      {row === undefined ? null : <PanelBody key={`${row.office} ${row.functionKey}`} row={row} />}
    </SidePanel>
  );
};
