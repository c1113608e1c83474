import { Box, Group, Text } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { type SortingState, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { useT } from '../lib/i18n';
import { ColumnChooser } from './ColumnChooser';
import classes from './DataTable.module.css';
import { DataTableRow } from './DataTableRow';
import { type DataColumn, listFeatures, toColumnDefs } from './data-table-model';
import { HeadCell } from './HeadCell';
import { SelectAllCell } from './SelectAllCell';

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
  /** The list's greatest height; the rest of the window when absent. */
  readonly height?: number | string;
  readonly rowTone?: (row: T) => 'warning' | 'danger' | undefined;
};

const ROW_HEIGHT = 34;
const CHECK_WIDTH = 38;
const PAGE = 15;
const REST_OF_WINDOW = 'calc(100vh - 190px)';

const templateOf = <T,>(columns: readonly DataColumn<T>[], selectable: boolean): string =>
  [
    ...(selectable ? [`${CHECK_WIDTH}px`] : []),
    ...columns.map(({ width, grow }) =>
      width === undefined ? `minmax(90px, ${grow ?? 1}fr)` : `${width}px`,
    ),
  ].join(' ');

const useColumnChoice = <T,>(id: string, columns: readonly DataColumn<T>[]) => {
  const [hidden, setHidden] = useLocalStorage<readonly string[]>({
    key: `columns:${id}`,
    defaultValue: columns.filter((column) => column.optional).map((column) => column.key),
  });
  const toggle = (key: string, visible: boolean): void =>
    setHidden(visible ? hidden.filter((other) => other !== key) : [...hidden, key]);
  return { hidden, toggle };
};

/** A list of any length: only the rows in sight are drawn. Arrow keys move, Enter opens, Space selects, a click on a head sorts. */
export const DataTable = <T extends object>(props: DataTableProps<T>) => {
  const { id, rows, rowKey, columns, onOpen, selected, onSelectedChange } = props;
  const t = useT();
  const scroller = useRef<HTMLDivElement>(null);
  const [sorting, setSorting] = useState<SortingState>([]);
  const [cursor, setCursor] = useState(0);
  const { hidden, toggle: toggleColumn } = useColumnChoice(id, columns);
  const definitions = useMemo(() => toColumnDefs(columns), [columns]);
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({
    features: listFeatures,
    columns: definitions,
    data,
    getRowId: rowKey,
    state: { sorting },
    onSortingChange: setSorting,
  });
  const shown = columns.filter((column) => !hidden.includes(column.key));
  const sortedRows = table.getRowModel().rows;
  const virtual = useVirtualizer({
    count: sortedRows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });

  const selectable = selected !== undefined && onSelectedChange !== undefined;
  const toggle = (key: string): void => {
    const next = new Set(selected);
    if (!next.delete(key)) next.add(key);
    onSelectedChange?.(next);
  };
  const move = (to: number): void => {
    const next = Math.max(0, Math.min(sortedRows.length - 1, to));
    setCursor(next);
    virtual.scrollToIndex(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const row = sortedRows[cursor]?.original;
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: cursor + 1,
      ArrowUp: cursor - 1,
      PageDown: cursor + PAGE,
      PageUp: cursor - PAGE,
      Home: 0,
      End: sortedRows.length,
    };
    const step = steps[event.key];
    if (step !== undefined) move(step);
    else if (event.key === 'Enter' && row !== undefined) onOpen?.(row);
    else if (event.key === ' ' && row !== undefined && selectable) toggle(rowKey(row));
    else return;
    event.preventDefault();
  };
  // What a filter hides or somebody deleted is not acted upon, so it is not counted either.
  const chosen = selectable ? rows.filter((row) => selected.has(rowKey(row))).length : 0;
  const all = chosen > 0 && chosen === rows.length;
  const template = templateOf(shown, selectable);

  return (
    <Box>
      <Group justify="space-between" mb={6} gap="xs">
        <Group gap="xs">{props.toolbar}</Group>
        <Group gap={6}>
          <Text size="sm" c="gray.7">
            {chosen > 0
              ? t('common.state.selected', { count: chosen })
              : t('common.state.rows', { count: rows.length })}
          </Text>
          <ColumnChooser
            choices={columns.map(({ key, header }) => ({
              key,
              label: header,
              visible: !hidden.includes(key),
            }))}
            onToggle={toggleColumn}
          />
        </Group>
      </Group>
      {rows.length === 0 ? (
        props.empty
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: see DataTableRow
        <div
          ref={scroller}
          className={classes['scroller']}
          style={{ maxHeight: props.height ?? REST_OF_WINDOW }}
          role="grid"
          aria-label={t('common.state.rows', { count: rows.length })}
          aria-rowcount={rows.length}
          tabIndex={0}
          onKeyDown={onKeyDown}
          data-list={id}
        >
          {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: see DataTableRow */}
          <div className={classes['head']} style={{ gridTemplateColumns: template }} role="row">
            {selectable ? (
              <SelectAllCell
                all={all}
                some={chosen > 0}
                onToggle={() => onSelectedChange(all ? new Set() : new Set(rows.map(rowKey)))}
              />
            ) : null}
            {shown.map((column) => (
              <HeadCell
                key={column.key}
                column={column}
                sorted={table.getColumn(column.key)?.getIsSorted() ?? false}
                onSort={() => table.getColumn(column.key)?.toggleSorting()}
              />
            ))}
          </div>
          {/* biome-ignore lint/a11y/useSemanticElements: see DataTableRow */}
          <div style={{ height: virtual.getTotalSize(), position: 'relative' }} role="rowgroup">
            {virtual.getVirtualItems().map(({ index, start }) => {
              const row = sortedRows[index]?.original;
              if (row === undefined) return null;
              const key = rowKey(row);
              return (
                <DataTableRow
                  key={key}
                  row={row}
                  name={t('common.state.selectRow', { row: index + 1 })}
                  columns={shown}
                  template={template}
                  top={start}
                  height={ROW_HEIGHT}
                  isCursor={index === cursor}
                  tone={props.rowTone?.(row)}
                  selected={selectable ? selected.has(key) : undefined}
                  onToggle={() => toggle(key)}
                  opens={onOpen !== undefined}
                  onClick={() => {
                    setCursor(index);
                    onOpen?.(row);
                  }}
                />
              );
            })}
          </div>
        </div>
      )}
    </Box>
  );
};
