import { Box, Button, Group, Text } from '@mantine/core';
import { type SortingState, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { useT } from '../lib/i18n';
import { useLatest } from '../lib/use-latest';
import { ColumnChooser } from './ColumnChooser';
import classes from './DataTable.module.css';
import { DataTableRow } from './DataTableRow';
import {
  type DataColumn,
  layoutOf,
  listFeatures,
  type Order,
  orderOf,
  toColumnDefs,
} from './data-table-model';
import { HeadCell } from './HeadCell';
import { SelectAllCell } from './SelectAllCell';
import { useListLook } from './use-list-look';
import { useSelection } from './use-selection';

/** A list as it stands on the screen: its rows in their order, its columns, and the rows that are chosen. */
export type ShownList<T> = {
  readonly rows: readonly T[];
  readonly columns: readonly DataColumn<T>[];
  readonly chosen: readonly T[];
  /** What it is sorted by, hidden columns too. */
  readonly order: Order<T>;
};

export type DataTableProps<T extends object> = {
  /** Names the list; its columns and their widths are remembered under it. */
  readonly id: string;
  readonly rows: readonly T[];
  readonly rowKey: (row: T) => string;
  readonly columns: readonly DataColumn<T>[];
  /** Enter or a click opens a row. */
  readonly onOpen?: ((row: T) => void) | undefined;
  readonly selected?: ReadonlySet<string> | undefined;
  readonly onSelectedChange?: ((selected: ReadonlySet<string>) => void) | undefined;
  readonly empty: ReactNode;
  /** Search and filters, on the left above the list. */
  readonly toolbar?: ReactNode;
  /** What can be done with the list as it is shown, on the right above it. */
  readonly tools?: (shown: ShownList<T>) => ReactNode;
  /** The list's greatest height; the rest of the window when absent. */
  readonly height?: number | string;
  readonly rowTone?: ((row: T) => 'warning' | 'danger' | undefined) | undefined;
  /** The order, where the page keeps it. */
  readonly sorting?: SortingState;
  readonly onSortingChange?: (sorting: SortingState) => void;
};

const ROW_HEIGHT = 34;
const PAGE = 15;
const REST_OF_WINDOW = 'calc(100vh - 190px - var(--tabs-height, 0px))';
const UNSORTED: SortingState = [];

/**
 * A list of any length: only the rows in sight are drawn. Arrow keys move, Enter opens, Space selects (with Shift a range), Ctrl+A all;
 * a click on a head sorts, with Shift by one column more.
 */
export const DataTable = <T extends object>(props: DataTableProps<T>) => {
  const { id, rows, rowKey, columns, onOpen } = props;
  const t = useT();
  const scroller = useRef<HTMLDivElement>(null);
  const [own, setOwn] = useState(UNSORTED);
  const sorting = props.sorting ?? own;
  const [cursor, setCursor] = useState(0);
  const look = useListLook(id, columns);
  const definitions = useMemo(() => toColumnDefs(columns), [columns]);
  const data = useMemo(() => [...rows], [rows]);
  const table = useTable({
    features: listFeatures,
    columns: definitions,
    data,
    getRowId: rowKey,
    state: { sorting },
    onSortingChange: (change) =>
      (props.onSortingChange ?? setOwn)(typeof change === 'function' ? change(sorting) : change),
  });
  const sortedRows = table.getRowModel().rows;
  const shown = useMemo(() => sortedRows.map((row) => row.original), [sortedRows]);
  const keys = useMemo(() => shown.map(rowKey), [shown, rowKey]);
  const selection = useSelection({ keys, selected: props.selected, onChange: props.onSelectedChange });
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
  });

  const move = (to: number): void => {
    const next = Math.max(0, Math.min(shown.length - 1, to));
    setCursor(next);
    virtual.scrollToIndex(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const row = shown[cursor];
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: cursor + 1,
      ArrowUp: cursor - 1,
      PageDown: cursor + PAGE,
      PageUp: cursor - PAGE,
      Home: 0,
      End: shown.length,
    };
    const step = steps[event.key];
    if (step !== undefined) move(step);
    else if (event.key === 'Enter' && row !== undefined) onOpen?.(row);
    else if (!selection.isOn) return;
    else if (event.key === ' ') selection.toggle(cursor, event.shiftKey);
    else if (event.key.toLowerCase() === 'a' && event.ctrlKey) selection.all();
    else if (event.key === 'Escape' && selection.chosen.length > 0) selection.none();
    else return;
    event.preventDefault();
  };
  const onRowClick = useLatest((index: number, event: MouseEvent): void => {
    setCursor(index);
    const row = shown[index];
    if (selection.isOn && (event.ctrlKey || event.shiftKey)) {
      window.getSelection()?.removeAllRanges();
      selection.toggle(index, event.shiftKey);
    } else if (row !== undefined) onOpen?.(row);
  });
  const onToggle = useLatest((index: number, range: boolean): void => {
    setCursor(index);
    selection.toggle(index, range);
  });
  const { template, least } = useMemo(
    () => layoutOf(look.shown, look.widths, selection.isOn),
    [look.shown, look.widths, selection.isOn],
  );
  const isChosen = new Set(selection.chosen);

  return (
    <Box>
      <Group justify="space-between" align="flex-end" mb={6} gap="xs">
        <Group gap="xs">{props.toolbar}</Group>
        <Group gap={6} ml="auto">
          {selection.chosen.length > 0 ? (
            <Button size="compact-sm" variant="subtle" onClick={selection.none}>
              {t('common.action.selectNone')}
            </Button>
          ) : null}
          <Text size="sm" c="gray.7" role="status">
            {selection.chosen.length > 0
              ? t('common.state.selected', { count: selection.chosen.length })
              : t('common.state.rows', { count: rows.length })}
          </Text>
          {props.tools?.({
            rows: shown,
            columns: look.shown,
            chosen: shown.filter((row) => isChosen.has(rowKey(row))),
            order: orderOf(sorting, columns),
          })}
          <ColumnChooser
            choices={columns
              .filter(({ header }) => header !== '')
              .map(({ key, header }) => ({ key, label: header, visible: look.isShown(key) }))}
            onToggle={look.toggle}
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
          aria-rowcount={rows.length + 1}
          aria-multiselectable={selection.isOn || undefined}
          tabIndex={0}
          onKeyDown={onKeyDown}
          data-list={id}
        >
          {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: see DataTableRow */}
          <div
            className={classes['head']}
            style={{ gridTemplateColumns: template, minWidth: least }}
            role="row"
            aria-rowindex={1}
          >
            {selection.isOn ? (
              <SelectAllCell
                all={selection.isAll}
                some={selection.chosen.length > 0}
                onToggle={selection.isAll ? selection.none : selection.all}
              />
            ) : null}
            {look.shown.map((column) => (
              <HeadCell
                key={column.key}
                column={column}
                sorted={table.getColumn(column.key)?.getIsSorted() ?? false}
                place={sorting.length > 1 ? sorting.findIndex((one) => one.id === column.key) + 1 : 0}
                onSort={(more) => table.getColumn(column.key)?.toggleSorting(undefined, more)}
                onWidth={(width) => look.setWidth(column.key, width)}
              />
            ))}
          </div>
          {/* biome-ignore lint/a11y/useSemanticElements: see DataTableRow */}
          <div
            style={{ height: virtual.getTotalSize(), minWidth: least, position: 'relative' }}
            role="rowgroup"
          >
            {virtual.getVirtualItems().map(({ index, start }) => {
              const row = shown[index];
              const key = keys[index];
              if (row === undefined || key === undefined) return null;
              return (
                <DataTableRow
                  key={key}
                  row={row}
                  index={index}
                  columns={look.shown}
                  template={template}
                  top={start}
                  height={ROW_HEIGHT}
                  isCursor={index === cursor}
                  tone={props.rowTone?.(row)}
                  selected={selection.isOn ? isChosen.has(key) : undefined}
                  onToggle={onToggle}
                  opens={onOpen !== undefined}
                  onClick={onRowClick}
                />
              );
            })}
          </div>
        </div>
      )}
    </Box>
  );
};
