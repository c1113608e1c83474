import { Alert, Button, Group, Paper, Select, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { HeadingsView } from '../../../../shared/features/workbooks/types';
import type { ColumnMapping } from '../../../../shared/kernel/sheet/headings';
import { useT } from '../../../lib/i18n';
import type { ImportFlow } from '../use-import';

const LEFT = '';

/** What every heading was said to mean; one that its own words already say needs no word. */
const mappingOf = (view: HeadingsView, chosen: Readonly<Record<string, string>>): ColumnMapping =>
  view.headings.flatMap(({ id, how, column }) => {
    const key = chosen[id] ?? LEFT;
    if (how === 'word' && key === column) return [];
    return [{ heading: id, column: key === LEFT ? null : key }];
  });

/** The columns of a sheet, one a line, and what each means: known by its words, proposed, or said by hand. */
export const AssignColumns = ({ view, flow }: { readonly view: HeadingsView; readonly flow: ImportFlow }) => {
  const t = useT();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>(() =>
    Object.fromEntries(view.headings.map(({ id, column, proposal }) => [id, column ?? proposal ?? LEFT])),
  );
  const keys = Object.values(chosen);
  const named = (columns: HeadingsView['columns']): string => columns.map(({ header }) => header).join(' | ');
  const missing = view.columns.filter(({ key, required }) => required && !keys.includes(key));
  const doubled = view.columns.filter(({ key }) => keys.filter((each) => each === key).length > 1);
  const choices = [
    { value: LEFT, label: t('workbooks.preview.leave') },
    ...view.columns.map(({ key, header, required }) => ({
      value: key,
      label: `${header}${required ? t('workbooks.page.requiredMark') : ''}`,
    })),
  ];
  return (
    <Paper withBorder p="sm" mb="sm" role="region" aria-label={t('workbooks.preview.assignTitle')}>
      <Text fw={600}>{t('workbooks.preview.assignTitle')}</Text>
      <Text size="sm" c="gray.7" mb="xs">
        {t('workbooks.preview.assignHint')}
      </Text>
      <Table fz="sm" verticalSpacing={3} withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={50}>{t('workbooks.preview.letter')}</Table.Th>
            <Table.Th>{t('workbooks.preview.heading')}</Table.Th>
            <Table.Th>{t('workbooks.preview.samples')}</Table.Th>
            <Table.Th w={320}>{t('workbooks.preview.meaning')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {view.headings.map(({ id, name, letter, samples, column, proposal }) => (
            <Table.Tr key={id}>
              <Table.Td>{letter}</Table.Td>
              <Table.Td fw={600}>{name === '' ? t('workbooks.preview.noHeading') : name}</Table.Td>
              <Table.Td c="gray.7" style={{ overflowWrap: 'anywhere' }}>
                {samples.join(' | ')}
              </Table.Td>
              <Table.Td>
                <Group gap="xs" wrap="nowrap">
                  <Select
                    size="xs"
                    flex={1}
                    searchable
                    allowDeselect={false}
                    aria-label={t('workbooks.preview.meaningOf', { heading: name === '' ? letter : name })}
                    data={choices}
                    value={chosen[id] ?? LEFT}
                    onChange={(key) => setChosen((now) => ({ ...now, [id]: key ?? LEFT }))}
                  />
                  {column === null && proposal !== null && chosen[id] === proposal ? (
                    <Text size="xs" c="gray.8" fs="italic">
                      {t('workbooks.preview.proposed')}
                    </Text>
                  ) : null}
                </Group>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {[
        missing.length > 0 ? t('workbooks.preview.missing', { columns: named(missing) }) : null,
        doubled.length > 0 ? t('workbooks.preview.doubled', { columns: named(doubled) }) : null,
      ].map((fault) =>
        fault === null ? null : (
          <Alert key={fault} color="red" variant="light" p="xs" mt="xs" role="alert">
            <Text size="sm">{fault}</Text>
          </Alert>
        ),
      )}
      <Group gap="xs" mt="sm">
        {flow.preview === undefined ? (
          <>
            <Button variant="default" disabled={flow.isBusy} onClick={() => void flow.choose()}>
              {t('workbooks.page.chooseAgain')}
            </Button>
            <Button variant="default" disabled={flow.isBusy} onClick={() => void flow.reload()}>
              {t('workbooks.page.reload')}
            </Button>
          </>
        ) : (
          <Button variant="default" onClick={flow.closeHeadings}>
            {t('workbooks.preview.keepAsIs')}
          </Button>
        )}
        <Button
          loading={flow.isBusy}
          disabled={missing.length + doubled.length > 0}
          onClick={() => void flow.assign(mappingOf(view, chosen))}
        >
          {t('workbooks.preview.readSo')}
        </Button>
      </Group>
    </Paper>
  );
};
