import { ScrollArea, Table, TextInput } from '@mantine/core';
import { memo, type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { cellKey, type GridEdits, numberOf, parseBlock, pasteBlock } from './number-grid-model';
import { PasteNote, type PasteNoteProps } from './PasteNote';

export type NumberGridRow = {
  readonly key: string;
  /** What the row is called for those who do not see the grid. */
  readonly label: string;
  readonly head: readonly ReactNode[];
  readonly values: Readonly<Record<string, number | null>>;
  /** Shown under a cell's field, such as how far a target was attained. */
  readonly notes?: Readonly<Record<string, ReactNode>>;
};

export type NumberGridColumn = {
  readonly key: string;
  readonly label: string;
  readonly header?: ReactNode;
  readonly width?: number;
};

export type NumberGridProps = {
  readonly headers: readonly { readonly label: string; readonly width?: number }[];
  /** The very objects while nothing but the edits changes (`useMemo`): else each key draws every row. */
  readonly columns: readonly NumberGridColumn[];
  readonly rows: readonly NumberGridRow[];
  readonly edits: GridEdits;
  readonly onEdits: (next: GridEdits) => void;
  readonly fits: (value: number | null, row: string, column: string) => boolean;
  /** What a value of the grid is; said at a wrong cell and of what a paste left out. */
  readonly invalid: string;
  readonly readOnly: boolean;
  readonly footer?: ReactNode;
  readonly height?: string;
};

type RowProps = {
  readonly row: NumberGridRow;
  readonly index: number;
  readonly columns: readonly NumberGridColumn[];
  /** The edits of this row alone, so that other rows are not drawn anew. */
  readonly typed: Readonly<Record<string, string>>;
  readonly fits: NumberGridProps['fits'];
  readonly invalid: string;
  readonly readOnly: boolean;
  readonly onType: (row: string, column: string, text: string) => void;
  readonly onMove: (row: number, column: number) => void;
};

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowDown: [1, 0],
  Enter: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** Left and right leave a field only when the caret cannot go further in it. */
const mayLeave = (input: HTMLInputElement, sideways: number): boolean => {
  const { selectionStart: start, selectionEnd: end, value } = input;
  if (start === 0 && end === value.length) return true;
  return sideways > 0 ? start === value.length : end === 0;
};

const GridRow = memo(({ row, index, columns, typed, fits, invalid, readOnly, onType, onMove }: RowProps) => (
  <Table.Tr>
    {row.head.map((cell, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the heads of a row never change their order
      <Table.Td key={i}>{cell}</Table.Td>
    ))}
    {columns.map((column, at) => {
      const saved = row.values[column.key] ?? null;
      const text = typed[column.key];
      const value = text === undefined ? saved : numberOf(text);
      const wrong = value === undefined || !fits(value, row.key, column.key);
      const changed = text !== undefined && value !== saved;
      return (
        <Table.Td key={column.key} {...(changed ? { bg: 'yellow.0' } : {})}>
          <TextInput
            size="xs"
            inputMode="decimal"
            aria-label={`${row.label} ${column.label}`}
            data-cell={`${index}:${at}`}
            value={text ?? (saved === null ? '' : String(saved))}
            readOnly={readOnly}
            error={wrong ? invalid : undefined}
            onChange={(event) => onType(row.key, column.key, event.currentTarget.value)}
            onFocus={(event) => event.currentTarget.select()}
            onKeyDown={(event) => {
              const step = STEPS[event.key];
              if (step === undefined || event.nativeEvent.isComposing) return;
              if (step[1] !== 0 && !mayLeave(event.currentTarget, step[1])) return;
              event.preventDefault();
              onMove(index + step[0], at + step[1]);
            }}
          />
          {row.notes?.[column.key]}
        </Table.Td>
      );
    })}
  </Table.Tr>
));
GridRow.displayName = 'GridRow';

const NOTHING_TYPED: Readonly<Record<string, string>> = {};

/** A grid of numbers: typed, moved through by arrows, and pasted from a spreadsheet as a block. The page saves the edits. */
export const NumberGrid = (props: NumberGridProps) => {
  const { headers, columns, rows, edits, onEdits, fits, invalid, readOnly, footer, height } = props;
  const table = useRef<HTMLDivElement>(null);
  const [left, setLeft] = useState<PasteNoteProps['left']>(null);
  const current = useRef({ edits, onEdits });
  current.current = { edits, onEdits };
  const onType = useCallback((row: string, column: string, text: string) => {
    current.current.onEdits({ ...current.current.edits, [cellKey(row, column)]: text });
  }, []);
  const onMove = useCallback((row: number, column: number) => {
    table.current?.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`)?.focus();
  }, []);
  const kept = useRef(
    new Map<string, { readonly mark: string; readonly typed: Readonly<Record<string, string>> }>(),
  );
  const typedByRow = useMemo(() => {
    const groups = new Map<string, Record<string, string>>();
    for (const [key, text] of Object.entries(edits)) {
      const [row = '', column = ''] = key.split('|');
      groups.set(row, { ...groups.get(row), [column]: text });
    }
    // A row whose edits are the same keeps the very object, so that it is not drawn anew.
    for (const [row, typed] of groups) {
      const mark = JSON.stringify(typed);
      if (kept.current.get(row)?.mark !== mark) kept.current.set(row, { mark, typed });
    }
    return new Map([...groups.keys()].map((row) => [row, kept.current.get(row)?.typed ?? NOTHING_TYPED]));
  }, [edits]);

  const paste = (event: React.ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    const place = (event.target as HTMLElement).closest('[data-cell]')?.getAttribute('data-cell')?.split(':');
    if (readOnly || place === undefined || !/[\t\r\n]/u.test(text.trim())) return;
    event.preventDefault();
    const shape = {
      rows: rows.map(({ key }) => key),
      columns: columns.map(({ key }) => key),
      fits,
    };
    const pasted = pasteBlock(
      edits,
      shape,
      { row: Number(place[0]), column: Number(place[1]) },
      parseBlock(text),
    );
    onEdits(pasted.edits);
    if (pasted.cut + pasted.bad > 0) setLeft(pasted);
  };

  return (
    <>
      <PasteNote left={left} rule={invalid} onClose={() => setLeft(null)} />
      <ScrollArea.Autosize mah={height ?? 'calc(100vh - 280px)'} onPaste={paste}>
        <div ref={table}>
          <Table stickyHeader withTableBorder withColumnBorders verticalSpacing={3} horizontalSpacing={6}>
            <Table.Thead>
              <Table.Tr>
                {headers.map(({ label, width }) => (
                  <Table.Th key={label} {...(width === undefined ? {} : { w: width })}>
                    {label}
                  </Table.Th>
                ))}
                {columns.map(({ key, label, header, width }) => (
                  <Table.Th key={key} {...(width === undefined ? {} : { w: width })}>
                    {header ?? label}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map((row, index) => (
                <GridRow
                  key={row.key}
                  row={row}
                  index={index}
                  columns={columns}
                  typed={typedByRow.get(row.key) ?? NOTHING_TYPED}
                  fits={fits}
                  invalid={invalid}
                  readOnly={readOnly}
                  onType={onType}
                  onMove={onMove}
                />
              ))}
            </Table.Tbody>
            {footer === undefined ? null : <Table.Tfoot>{footer}</Table.Tfoot>}
          </Table>
        </div>
      </ScrollArea.Autosize>
    </>
  );
};
