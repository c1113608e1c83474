/** What was typed into a grid and is not saved yet, by `cellKey`. An empty text takes the value away. */
export type GridEdits = Readonly<Record<string, string>>;

export const cellKey = (row: string, column: string): string => `${row}|${column}`;

const NUMBER = /^-?\d+(\.\d+)?$/;

/** The number of a text as people type or copy it (full width, thousands, a percent sign), null for nothing, undefined for no number. */
export const numberOf = (text: string): number | null | undefined => {
  const plain = text.normalize('NFKC').replace(/[\s,]/gu, '').replace(/%$/u, '');
  if (plain === '') return null;
  return NUMBER.test(plain) ? Number(plain) : undefined;
};

/** The cells of what was copied from a spreadsheet: rows by line breaks, cells by tabs. */
export const parseBlock = (text: string): readonly (readonly string[])[] =>
  text
    .replace(/(\r\n|\r|\n)+$/u, '')
    .split(/\r\n|\r|\n/u)
    .map((line) => line.split('\t').map((cell) => cell.trim()));

export type Pasted = {
  readonly edits: GridEdits;
  /** Cells beyond the edge of the grid, and cells that are no values of it. */
  readonly cut: number;
  readonly bad: number;
};

export type GridShape = {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly fits: (value: number | null, row: string, column: string) => boolean;
};

/** Lay a block into the grid with its upper left cell at a place. What does not fit is counted, never written. */
export const pasteBlock = (
  edits: GridEdits,
  { rows, columns, fits }: GridShape,
  at: { readonly row: number; readonly column: number },
  block: readonly (readonly string[])[],
): Pasted => {
  const next: Record<string, string> = { ...edits };
  let cut = 0;
  let bad = 0;
  for (const [i, cells] of block.entries()) {
    for (const [j, text] of cells.entries()) {
      const row = rows[at.row + i];
      const column = columns[at.column + j];
      const value = numberOf(text);
      if (row === undefined || column === undefined) cut += text === '' ? 0 : 1;
      else if (value === undefined || !fits(value, row, column)) bad += 1;
      else next[cellKey(row, column)] = value === null ? '' : String(value);
    }
  }
  return { edits: next, cut, bad };
};

/** The edits that differ from what is saved; typing the saved value again is no edit. */
export const realEdits = (
  edits: GridEdits,
  savedOf: (row: string, column: string) => number | null,
): readonly { readonly row: string; readonly column: string; readonly value: number | null | undefined }[] =>
  Object.entries(edits).flatMap(([key, text]) => {
    const [row = '', column = ''] = key.split('|');
    const value = numberOf(text);
    return value === savedOf(row, column) ? [] : [{ row, column, value }];
  });
