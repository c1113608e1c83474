import { Group, Stack, Text } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { RemarkKind } from '../../../../shared/features/workbooks/remark-kinds';
import type { ImportAnswer, SheetRemark } from '../../../../shared/features/workbooks/types';
import { useT } from '../../../lib/i18n';
import { DataTable } from '../../../ui/DataTable';
import type { DataColumn } from '../../../ui/data-table-model';
import { SidePanel } from '../../../ui/SidePanel';
import { RemarkFilter } from './RemarkFilter';

export type RemarkTableProps = {
  readonly id: string;
  readonly remarks: readonly SheetRemark[];
  /** How many there are of each kind in all: then one can be looked at alone. */
  readonly kinds?: ImportAnswer['remarks'];
  /** Stands above the list. */
  readonly title: string;
  readonly height: number | string;
  /** What can be done with those that are listed. */
  readonly tools?: (listed: readonly SheetRemark[]) => ReactNode;
};

type Listed = SheetRemark & { readonly key: string };

/** What there is to say about rows: where, what, why, and what to do. A row opens to be read in full. */
export const RemarkTable = ({ id, remarks, kinds = {}, title, height, tools }: RemarkTableProps) => {
  const t = useT();
  const [opened, setOpened] = useState<Listed>();
  const [kind, setKind] = useState<RemarkKind>();
  const rows = useMemo(
    () =>
      remarks.flatMap((remark, index) =>
        kind === undefined || remark.kind === kind ? [{ ...remark, key: String(index) }] : [],
      ),
    [remarks, kind],
  );
  const columns: DataColumn<Listed>[] = [
    {
      key: 'row',
      header: t('workbooks.page.row'),
      width: 70,
      align: 'right',
      text: (remark) => remark.row,
    },
    { key: 'cell', header: t('workbooks.page.cell'), width: 70, text: (remark) => remark.cell || '—' },
    {
      key: 'column',
      header: t('workbooks.page.column'),
      width: 110,
      text: (remark) => remark.column || '—',
    },
    { key: 'value', header: t('workbooks.page.value'), width: 130, text: (remark) => remark.value || '—' },
    { key: 'reason', header: t('workbooks.page.reason'), text: (remark) => remark.reason },
    { key: 'remedy', header: t('workbooks.page.remedy'), text: (remark) => remark.remedy },
    {
      key: 'code',
      header: t('workbooks.page.code'),
      width: 210,
      text: (remark) => remark.code,
    },
  ];
  return (
    <>
      <DataTable
        id={id}
        rows={rows}
        rowKey={(remark) => remark.key}
        columns={columns}
        onOpen={setOpened}
        height={height}
        empty={null}
        toolbar={
          <Group gap="sm">
            <Text size="sm" fw={600}>
              {title}
            </Text>
            <RemarkFilter kinds={kinds} value={kind} onChange={setKind} />
            {tools?.(rows)}
          </Group>
        }
      />
      <SidePanel
        opened={opened !== undefined}
        onClose={() => setOpened(undefined)}
        title={`${t('workbooks.page.row')} ${opened?.row ?? ''}`}
      >
        <Stack gap="sm">
          {opened === undefined
            ? null
            : (['column', 'value', 'reason', 'remedy', 'code'] as const).map((part) => (
                <div key={part}>
                  <Text size="sm" c="gray.7">
                    {t(`workbooks.page.${part}`)}
                  </Text>
                  <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
                    {opened[part] || '—'}
                  </Text>
                </div>
              ))}
        </Stack>
      </SidePanel>
    </>
  );
};
