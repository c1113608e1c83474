import { Alert, Button, Group, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { type ReactNode, useCallback, useMemo, useRef } from 'react';
import { useT } from '../../lib/i18n';
import { DraftNote } from '../DraftNote';
import classes from './EntryGrid.module.css';
import { EntryTable } from './EntryTable';
import type { EntryFault, EntrySheet } from './entry-sheet';
import {
  changesOf,
  type GridChange,
  type GridTally,
  type GridValue,
  type RowCells,
  readCell,
  tallyRow,
  textOf,
  withCells,
} from './grid-cells';
import { PastePreview } from './PastePreview';
import { useGridKeys } from './use-grid-keys';
import { usePageEvents } from './use-page-events';
import { type Adding, usePaste } from './use-paste';
import type { UnsavedGrid } from './use-unsaved';

type EntryGridProps<R, A> = {
  readonly sheet: EntrySheet<R>;
  readonly unsaved: UnsavedGrid<A>;
  /** What the grid is, for those who do not see it. */
  readonly label: string;
  readonly hint: string;
  readonly readOnly: boolean;
  readonly save: {
    readonly label: string;
    readonly isRunning: boolean;
    /** Save these cells; answers whether they were. */
    readonly run: (changes: readonly GridChange[]) => Promise<boolean>;
  };
  /** Whether what was added needs no keeping once these changes were saved. */
  readonly settled?: (added: A, changes: readonly GridChange[]) => boolean;
  /** People whom a paste may add. */
  readonly adding?: Adding<A>;
  readonly fault?: EntryFault | null;
  /** On the left above the grid, and more buttons on the right. */
  readonly left?: ReactNode;
  readonly buttons?: ReactNode;
  /** In place of a grid without rows. */
  readonly empty: ReactNode;
  readonly height?: string;
  readonly rowHeight?: number;
};

const ALL_SETTLED = (): boolean => true;

/** What of the grid is not saved, counted row by row; a row that did not change is not counted anew. */
const useTally = <R, A>(
  sheet: EntrySheet<R>,
  unsaved: UnsavedGrid<A>,
  rowOf: ReadonlyMap<string, R>,
): GridTally => {
  const known = useRef({ sheet, tallies: new WeakMap<RowCells, GridTally>() });
  if (known.current.sheet !== sheet) known.current = { sheet, tallies: new WeakMap() };
  return useMemo(() => {
    const { tallies } = known.current;
    let [changed, wrong] = [0, 0];
    for (const [key, line] of unsaved.cells) {
      const row = rowOf.get(key);
      const tally =
        tallies.get(line) ??
        tallyRow(key, line, sheet.columns, (column) =>
          row === undefined ? null : sheet.valueOf(row, column),
        );
      tallies.set(line, tally);
      changed += tally.changed;
      wrong += tally.wrong;
    }
    return { changed, wrong };
  }, [sheet, unsaved.cells, rowOf]);
};

/**
 * The grid of every page where people enter many figures: typed, moved through by keys, pasted from a spreadsheet, undone, kept as a
 * draft, saved together. The feature says what its rows and columns are and saves the changes.
 */
export const EntryGrid = <R, A>(props: EntryGridProps<R, A>) => {
  const { sheet, unsaved, label, hint, readOnly, save, settled = ALL_SETTLED, adding, fault = null } = props;
  const {
    left,
    buttons,
    empty,
    height = 'calc(100vh - 290px - var(--tabs-height, 0px))',
    rowHeight = 33,
  } = props;
  const t = useT();
  const { rows, columns, keyOf } = sheet;
  const rowOf = useMemo(() => new Map(rows.map((row) => [keyOf(row), row])), [rows, keyOf]);
  const tally = useTally(sheet, unsaved, rowOf);
  const savedOf = (row: string, column: string): GridValue => {
    const line = rowOf.get(row);
    return line === undefined ? null : sheet.valueOf(line, column);
  };
  const shown = (row: string, key: string): GridValue => {
    const text = unsaved.cells.get(row)?.[key];
    const column = columns.find((each) => each.key === key);
    return text === undefined || column === undefined ? savedOf(row, key) : (readCell(column, text) ?? null);
  };
  const isClosed = (row: R, column: string): boolean =>
    readOnly || sheet.closed?.(row, column, (each) => shown(keyOf(row), each)) === true;
  const savedText = (row: string, column: string): string => textOf(savedOf(row, column));
  const latest = useRef({ unsaved, savedText });
  latest.current = { unsaved, savedText };

  const paste = usePaste<R, A>({
    sheet,
    shown,
    isClosed: (key, column) => {
      const row = rowOf.get(key);
      return row === undefined ? readOnly : isClosed(row, column);
    },
    adding,
    take: (writes, added) =>
      unsaved.step((now) => ({
        cells: withCells(now.cells, writes, savedText),
        added: [...now.added, ...added],
      })),
  });
  const keys = useGridKeys<R>({
    sheet,
    readOnly,
    shownText: (row, column) => unsaved.cells.get(keyOf(row))?.[column] ?? textOf(sheet.valueOf(row, column)),
    isClosed,
    write: (writes) => unsaved.step((now) => ({ ...now, cells: withCells(now.cells, writes, savedText) })),
    undo: unsaved.undo,
    redo: unsaved.redo,
    canUndo: unsaved.canUndo,
    canRedo: unsaved.canRedo,
    onBlock: (text, at) => void paste.open(text, at),
  });
  const { onTyped } = keys;
  const typed = useRef(onTyped);
  typed.current = onTyped;
  const onText = useCallback((row: string, column: string, text: string) => {
    const mark = typed.current(row, column);
    const { unsaved: grid, savedText: saved } = latest.current;
    grid.step((now) => ({ ...now, cells: withCells(now.cells, [{ row, column, text }], saved) }), mark);
  }, []);

  const mayEnd = !readOnly && tally.changed > 0 && tally.wrong === 0 && !save.isRunning;
  const store = async (): Promise<void> => {
    if (!mayEnd) return;
    const changes = changesOf(unsaved.cells, columns, savedOf);
    const { cells, added } = unsaved;
    if (await save.run(changes)) unsaved.settle({ cells, added }, (each) => settled(each, changes));
  };
  useHotkeys([['mod+S', () => void store()]], []);
  const root = useRef<HTMLDivElement>(null);
  const { undo, redo, canUndo, canRedo } = unsaved;
  usePageEvents({ root, copyFrom: keys.copyFrom, pasteAt: keys.pasteAt, undo, redo, canUndo, canRedo });
  return (
    <>
      <Group justify="space-between" align="flex-end" mb="xs" gap="xs">
        <Group gap="xs" align="flex-end" flex={1}>
          {left}
        </Group>
        {readOnly ? null : (
          <Group gap="xs">
            {tally.changed === 0 ? null : (
              <>
                <Text size="sm" c="red.9" aria-live="polite">
                  {t('common.grid.unsaved', { count: tally.changed })}
                  {tally.wrong === 0 ? '' : t('common.grid.wrong', { count: tally.wrong })}
                </Text>
                <Button variant="subtle" color="gray" c="gray.8" onClick={unsaved.draft.discard}>
                  {t('common.grid.discard')}
                </Button>
              </>
            )}
            {buttons}
            <Button
              disabled={!mayEnd && !save.isRunning}
              loading={save.isRunning}
              onClick={() => void store()}
            >
              {save.label}
            </Button>
          </Group>
        )}
      </Group>
      <Text size="xs" c="gray.7" mb={4}>
        {hint}
      </Text>
      <DraftNote draft={unsaved.draft} />
      {fault === null || rowOf.has(fault.row) ? null : (
        <Alert color="red" p="xs" mb="xs" role="alert">
          {fault.text}
        </Alert>
      )}
      <div ref={root} role="presentation" {...keys.handlers}>
        {rows.length === 0 ? (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: an empty grid takes a paste too
          <div tabIndex={0} className={classes['empty']}>
            {empty}
          </div>
        ) : (
          <EntryTable
            sheet={sheet}
            label={label}
            cells={unsaved.cells}
            range={keys.range}
            focusing={keys.focusing}
            fault={fault}
            readOnly={readOnly}
            height={height}
            rowHeight={rowHeight}
            onText={onText}
          />
        )}
      </div>
      <PastePreview
        lines={paste.preview?.lines ?? null}
        columns={columns}
        isNew={(key) => !rowOf.has(key)}
        onTake={paste.takeOver}
        onAsValues={(paste.preview?.guessed ?? null) === null ? null : paste.asValues}
        onCheck={(lines) => void paste.check(lines)}
        onClose={paste.close}
      />
    </>
  );
};
