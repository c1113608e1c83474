import { wordKey } from '../../../shared/kernel/sameness';
import { numberOf } from './cell-text';

/** What stands in a cell: a number, a text, or the value of a choice; null for nothing. */
export type GridValue = number | string | null;

export type GridChoice = {
  readonly value: string;
  readonly label: string;
  /** The key that chooses it. */
  readonly digit: string;
  /** Other words, signs and initials for it, as people write them into sheets. */
  readonly words: readonly string[];
};

/** What a column holds. Its rules come from the feature; `rule` is the sentence of them, said at a cell that breaks them. */
export type CellColumn = {
  readonly key: string;
  readonly label: string;
  readonly kind: 'number' | 'choice' | 'text';
  readonly rule: string;
  readonly fits?: (value: GridValue, row: string) => boolean;
  readonly choices?: readonly GridChoice[];
  /** Other headings under which a spreadsheet may bring it. */
  readonly words?: readonly string[];
};

/** What was typed over a row, by column, as typed. */
export type RowCells = Readonly<Record<string, string>>;
/** What was typed and is not saved, by row: the row's object stays the same until one of its cells changes. */
export type Cells = ReadonlyMap<string, RowCells>;

export const NO_CELLS: Cells = new Map();
export const NO_ROW: RowCells = {};

/** The value that a text stands for in a column; undefined when it stands for none. */
export const readCell = (column: CellColumn, text: string): GridValue | undefined => {
  if (column.kind === 'number') return numberOf(text);
  const plain = text.trim();
  if (plain === '') return null;
  if (column.kind === 'text') return plain;
  const word = wordKey(plain);
  return column.choices?.find(({ value, label, digit, words }) =>
    [value, label, digit, ...words].some((each) => wordKey(each) === word),
  )?.value;
};

/** Whether a text cannot be saved in a cell. */
export const isWrong = (column: CellColumn, text: string, row: string): boolean => {
  const value = readCell(column, text);
  return value === undefined || column.fits?.(value, row) === false;
};

/** A value as its cell shows it. */
export const textOf = (value: GridValue): string => (value === null ? '' : String(value));

export type CellWrite = { readonly row: string; readonly column: string; readonly text: string };

/**
 * Write into cells: a new map, made once for however many. A text that is the saved one is no edit and goes.
 *
 * Only the very text goes: whoever types `5.` over a saved 5 has not finished.
 */
export const withCells = (
  cells: Cells,
  writes: readonly CellWrite[],
  savedText: (row: string, column: string) => string,
): Cells => {
  const next = new Map(cells);
  const own = new Map<string, Record<string, string>>();
  for (const { row, column, text } of writes) {
    let line = own.get(row);
    if (line === undefined) {
      line = { ...next.get(row) };
      own.set(row, line);
      next.set(row, line);
    }
    if (text === savedText(row, column)) delete line[column];
    else line[column] = text;
  }
  for (const [row, line] of own) if (Object.keys(line).length === 0) next.delete(row);
  return next;
};

/** A cell to be saved. */
export type GridChange = { readonly row: string; readonly column: string; readonly value: GridValue };

/** The changes of each row, by column. */
export const changesByRow = (
  changes: readonly GridChange[],
): ReadonlyMap<string, ReadonlyMap<string, GridValue>> => {
  const rows = new Map<string, Map<string, GridValue>>();
  for (const { row, column, value } of changes) {
    const line = rows.get(row) ?? new Map<string, GridValue>();
    rows.set(row, line.set(column, value));
  }
  return rows;
};

/** A cell as it will be saved: what was changed, else what is saved. */
export const valueIn = (
  changed: ReadonlyMap<string, GridValue>,
  column: string,
  saved: (column: string) => GridValue,
): GridValue => (changed.has(column) ? (changed.get(column) ?? null) : saved(column));

export type GridTally = { readonly changed: number; readonly wrong: number };

type Saved = (row: string, column: string) => GridValue;

/** The cells that differ from what is saved and can be saved. */
export const changesOf = (
  cells: Cells,
  columns: readonly CellColumn[],
  saved: Saved,
): readonly GridChange[] => {
  const changes: GridChange[] = [];
  for (const [row, line] of cells) {
    for (const column of columns) {
      const text = line[column.key];
      const value = text === undefined ? undefined : readCell(column, text);
      if (text === undefined || value === undefined || value === saved(row, column.key)) continue;
      if (!isWrong(column, text, row)) changes.push({ row, column: column.key, value });
    }
  }
  return changes;
};

/** How many cells of a row differ from what is saved, and how many of them cannot be saved. */
export const tallyRow = (
  row: string,
  line: RowCells,
  columns: readonly CellColumn[],
  saved: (column: string) => GridValue,
): GridTally => {
  let [changed, wrong] = [0, 0];
  for (const column of columns) {
    const text = line[column.key];
    if (text === undefined || readCell(column, text) === saved(column.key)) continue;
    changed += 1;
    if (isWrong(column, text, row)) wrong += 1;
  }
  return { changed, wrong };
};

/** What is unsaved after a saving: what was typed while it ran. */
export const withoutSaved = (cells: Cells, saved: Cells): Cells => {
  const next = new Map<string, RowCells>();
  for (const [row, line] of cells) {
    const was = saved.get(row);
    if (was === line) continue;
    const left = Object.entries(line).filter(([column, text]) => was?.[column] !== text);
    if (left.length > 0) next.set(row, Object.fromEntries(left));
  }
  return next;
};
