import { Box, Checkbox, Group, Text } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { type SortingState, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useT } from '../lib/i18n';
import { ColumnChooser } from './ColumnChooser';
import classes from './DataTable.module.css';
import { type DataColumn, listFeatures, toColumnDefs } from './data-table-model';

export type DataTableProps<T extends object> = {
  /** Names the list; its column choice is remembered under it. */
  readonly id: string;
  readonly rows: readonly T[];
  readonly rowKey: (row: T) => string;
  readonly columns: readonly DataColumn<T>[];
  /** Enter or a click opens a row. */
  readonly onOpen?: (row: T) => void;
  readonly selected?: ReadonlySet<string>;
  readonly onSelectedChange?: (selected: ReadonlySet<string>) => void;
  readonly empty: ReactNode;
  /** Search and filters, on the left above the list. */
  readonly toolbar?: ReactNode;
  /** Pixels of the list's own height; the rest of the window when absent. */
  readonly height?: number | string;
  readonly rowTone?: (row: T) => 'warning' | 'danger' | undefined;
};

const ROW_HEIGHT = 34;
const CHECK_WIDTH = 38;

/** A list of any length: only the rows in sight are drawn. Arrow keys move, Enter opens, Space selects, a click on a head sorts. */
export const DataTable = <T extends object>(props: DataTableProps<T>) => {
  const { id, rows, rowKey, columns, onOpen, selected, onSelectedChange, empty, toolbar, height = 'calc(100vh - 190px)', rowTone } = props;
  const t = useT();
  const scroller = useRef<HTMLDivElement>(null);
  const [sorting, setSorting] = useState<SortingState>([]);
  const [cursor, setCursor] = useState(0);
  const [hidden, setHidden] = useLocalStorage<readonly string[]>({
    key: `columns:${id}`,
    defaultValue: columns.filter((column) => column.optional).map((column) => column.key),
  });
  const definitions = useMemo(() => toColumnDefs(columns), [columns]);
  const data = useMemo(() => [...rows], [rows]);
  const visibility = Object.fromEntries(hidden.map((key) => [key, false]));
  const table = useTable({
    features: listFeatures,
    columns: definitions,
    data,
    getRowId: rowKey,
    state: { sorting, columnVisibility: visibility },
    onSortingChange: setSorting,
  });
  const shown = columns.filter((column) => !hidden.includes(column.key));
  const modelRows = table.getRowModel().rows;
  const virtual = useVirtualizer({ count: modelRows.length, getScrollElement: () => scroller.current, estimateSize: () => ROW_HEIGHT, overscan: 12 });

  const selectable = selected !== undefined && onSelectedChange !== undefined;
  const toggle = (key: string): void => {
    const next = new Set(selected);
    if (!next.delete(key)) next.add(key);
    onSelectedChange?.(next);
  };
  const template = [...(selectable ? [`${CHECK_WIDTH}px`] : []), ...shown.map((column) => (column.width === undefined ? 'minmax(90px, 1fr)' : `${column.width}px`))].join(' ');
  const move = (to: number): void => {
    const next = Math.max(0, Math.min(modelRows.length - 1, to));
    setCursor(next);
    virtual.scrollToIndex(next);
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const row = modelRows[cursor]?.original;
    const steps: Readonly<Record<string, number>> = { ArrowDown: cursor + 1, ArrowUp: cursor - 1, PageDown: cursor + 15, PageUp: cursor - 15, Home: 0, End: modelRows.length };
    const step = steps[event.key];
    if (event.target !== event.currentTarget) return;
    if (step !== undefined) move(step);
    else if (event.key === 'Enter' && row !== undefined) onOpen?.(row);
    else if (event.key === ' ' && row !== undefined && selectable) toggle(rowKey(row));
    else return;
    event.preventDefault();
  };
  const allSelected = selectable && rows.length > 0 && rows.every((row) => selected.has(rowKey(row)));

  return (
    <Box>
      <Group justify="space-between" mb={6} gap="xs">
        <Group gap="xs">{toolbar}</Group>
        <Group gap={6}>
          <Text size="sm" c="gray.7">
            {selectable && selected.size > 0 ? t('common.state.selected', { count: selected.size }) : t('common.state.rows', { count: rows.length })}
          </Text>
          <ColumnChooser
            choices={columns.map((column) => ({ key: column.key, label: column.header, visible: !hidden.includes(column.key) }))}
            onToggle={(key, visible) => setHidden(visible ? hidden.filter((other) => other !== key) : [...hidden, key])}
          />
        </Group>
      </Group>
      {rows.length === 0 ? (
        empty
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the list takes the keyboard as a whole
        <div ref={scroller} className={classes['scroller']} style={{ maxHeight: height }} role="grid" aria-rowcount={rows.length} tabIndex={0} onKeyDown={onKeyDown} data-list={id}>
          <div className={classes['head']} style={{ gridTemplateColumns: template }} role="row">
            {selectable ? (
              <div className={classes['cell']} role="columnheader">
                <Checkbox size="xs" aria-label={t('common.action.selectAll')} checked={allSelected} indeterminate={!allSelected && selected.size > 0} onChange={() => onSelectedChange(allSelected ? new Set() : new Set(rows.map(rowKey)))} />
              </div>
            ) : null}
            {shown.map((column) => {
              const model = table.getColumn(column.key);
              const sorted = model?.getIsSorted();
              return (
                <div key={column.key} className={classes['cell']} role="columnheader" aria-sort={sorted === 'asc' ? 'ascending' : sorted === 'desc' ? 'descending' : 'none'}>
                  {column.sortValue === undefined ? (
                    column.header
                  ) : (
                    <button type="button" className={classes['sort']} onClick={() => model?.toggleSorting()}>
                      {column.header}
                      <span aria-hidden>{sorted === 'asc' ? ' ▲' : sorted === 'desc' ? ' ▼' : ''}</span>
                    </button>
                  )}
                </div>
              );
            })}
          </div>
          <div style={{ height: virtual.getTotalSize(), position: 'relative' }} role="rowgroup">
            {virtual.getVirtualItems().map((item) => {
              const row = modelRows[item.index]?.original;
              if (row === undefined) return null;
              const key = rowKey(row);
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the grid handles the keys
                <div key={key} role="row" className={classes['row']} data-cursor={item.index === cursor || undefined} data-tone={rowTone?.(row)} aria-selected={selectable ? selected.has(key) : undefined} style={{ gridTemplateColumns: template, height: ROW_HEIGHT, transform: `translateY(${item.start}px)`, cursor: onOpen === undefined ? 'default' : 'pointer' }}
                  onClick={() => {
                    setCursor(item.index);
                    onOpen?.(row);
                  }}
                >
                  {selectable ? (
                    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: only keeps the click from opening the row
                    <div className={classes['cell']} role="gridcell" onClick={(event) => event.stopPropagation()}>
                      <Checkbox size="xs" aria-label={key} checked={selected.has(key)} onChange={() => toggle(key)} />
                    </div>
                  ) : null}
                  {shown.map((column) => (
                    <div key={column.key} role="gridcell" className={classes['cell']} style={{ textAlign: column.align ?? 'left' }}>
                      {column.render(row)}
                    </div>
                  ))}
                </div>
              );
            })}
          </div>
        </div>
      )}
    </Box>
  );
};
