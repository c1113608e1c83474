import { Button, Group, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { ImportView, RemarkGroup } from '../../../../shared/features/workbooks/types';
import { useT } from '../../../lib/i18n';
import { DataTable } from '../../../ui/DataTable';
import type { DataColumn } from '../../../ui/data-table-model';
import { FilterSelect } from '../../../ui/FilterSelect';
import { SidePanel } from '../../../ui/SidePanel';
import { type FaultLine, linesOf } from '../import-order';
import type { ImportFlow } from '../use-import';
import { MendCell } from './MendCell';

type RefusedTableProps = {
  readonly view: ImportView;
  readonly flow: ImportFlow;
  readonly title: string;
  readonly height: number | string;
};

/** So much of an example tells one kind of reason from another. */
const EXAMPLE = 36;

const shortOf = ({ example }: RemarkGroup): string =>
  example.length > EXAMPLE ? `${example.slice(0, EXAMPLE)}…` : example;

/** Faults that are only questions: one answer for all of a kind. */
const Questions = ({ view, flow }: Pick<RefusedTableProps, 'view' | 'flow'>) => {
  const t = useT();
  return view.groups.refused
    .filter(({ acceptable }) => acceptable)
    .map(({ code, count, example }) => (
      <Group key={code} gap="xs" mb={4} wrap="nowrap">
        <Text size="sm">{t('workbooks.preview.question', { count, example })}</Text>
        <Button size="compact-sm" variant="light" onClick={() => flow.accept([code], true)}>
          {t('workbooks.preview.acceptAll', { count })}
        </Button>
      </Group>
    ));
};

/** What was refused, a line for each fault, with the person whom it is about. The content of a cell is mended right here. */
export const RefusedTable = ({ view, flow, title, height }: RefusedTableProps) => {
  const t = useT();
  const [opened, setOpened] = useState<FaultLine>();
  const [code, setCode] = useState('');
  const { decided, mend } = flow;
  const lines = useMemo(() => linesOf(view, decided), [view, decided]);
  const groups = view.groups.refused;
  const isThere = groups.some((group) => group.code === code);
  const rows = useMemo(
    () => (isThere ? lines.filter((line) => line.code === code || line.isMended) : lines),
    [lines, code, isThere],
  );
  const columns = useMemo(
    (): DataColumn<FaultLine>[] => [
      { key: 'row', header: t('workbooks.page.row'), width: 56, align: 'right', text: (line) => line.row },
      { key: 'about', header: t('workbooks.preview.about'), width: 140, text: (line) => line.about || '—' },
      { key: 'cell', header: t('workbooks.page.cell'), width: 70, text: (line) => line.cell || '—' },
      { key: 'column', header: t('workbooks.page.column'), width: 100, text: (line) => line.column || '—' },
      {
        key: 'value',
        header: t('workbooks.page.value'),
        width: 190,
        text: (line) => line.value,
        render: (line) => (line.canMend ? <MendCell line={line} onMend={mend} /> : line.value || '—'),
      },
      {
        key: 'reason',
        header: t('workbooks.page.reason'),
        text: (line) => (line.isMended ? t('workbooks.preview.mended') : line.reason),
        render: (line) =>
          line.isMended ? (
            <Text size="sm" c="teal.9" component="span">
              {t('workbooks.preview.mended')}
            </Text>
          ) : (
            line.reason
          ),
      },
      {
        key: 'remedy',
        header: t('workbooks.page.remedy'),
        text: (line) =>
          line.isMended ? t('workbooks.preview.mendedHint', { before: line.before }) : line.remedy,
      },
      {
        key: 'code',
        header: t('workbooks.page.code'),
        width: 210,
        text: (line) => line.code,
        optional: true,
      },
    ],
    [t, mend],
  );
  const shown = opened === undefined ? [] : lines.filter(({ row }) => row === opened.row);
  return (
    <>
      <Questions view={view} flow={flow} />
      <DataTable
        id="sheet-refused"
        rows={rows}
        rowKey={(line) => line.id}
        columns={columns}
        onOpen={setOpened}
        height={height}
        empty={null}
        toolbar={
          <Group gap="sm">
            <Text size="sm" fw={600}>
              {title}
            </Text>
            {groups.length < 2 ? null : (
              <FilterSelect
                label={t('workbooks.preview.filterFault')}
                all={t('workbooks.preview.allFaults', { count: view.counts.refused })}
                options={groups.map((group) => ({
                  value: group.code,
                  label: t('workbooks.preview.faultCount', { count: group.count, example: shortOf(group) }),
                }))}
                value={isThere ? code : ''}
                onChange={setCode}
              />
            )}
            {decided.mends.size === 0 ? null : (
              <Text size="sm" c="teal.9">
                {t('workbooks.preview.mendCount', { count: decided.mends.size })}
              </Text>
            )}
            <Text size="sm" c="gray.7" role="status">
              {flow.isJudging ? t('workbooks.preview.judging') : ''}
            </Text>
          </Group>
        }
      />
      <SidePanel
        opened={opened !== undefined}
        onClose={() => setOpened(undefined)}
        title={`${t('workbooks.page.row')} ${opened?.row ?? ''} ${opened?.about ?? ''}`}
      >
        <Stack gap="md">
          {shown.map((line) => (
            <Stack key={line.id} gap={2}>
              <Text size="sm" fw={600}>
                {line.column || t('workbooks.page.row')} {line.cell}
              </Text>
              {[line.value, line.reason, line.remedy, line.code].map((part) =>
                part === '' ? null : (
                  <Text key={part} size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                    {part}
                  </Text>
                ),
              )}
            </Stack>
          ))}
        </Stack>
      </SidePanel>
    </>
  );
};
