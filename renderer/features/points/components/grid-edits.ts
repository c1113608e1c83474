import { type PastedCell, readCell } from '../../../../shared/features/points/rules/grid';
import type { AddEntries, MonthRow, MonthView } from '../../../../shared/features/points/types';

/** What was typed into a person's cells, by item key; a cell that was emptied again is gone. */
export type RowEdits = Readonly<Record<string, string>>;
export type GridEdits = Readonly<Record<string, RowEdits>>;

export const NO_ROW: RowEdits = {};

export const withCell = (edits: GridEdits, staffId: string, item: string, text: string): GridEdits => {
  const { [item]: _before, ...others } = edits[staffId] ?? NO_ROW;
  const row = text.trim() === '' ? others : { ...others, [item]: text };
  if (Object.keys(row).length > 0) return { ...edits, [staffId]: row };
  const { [staffId]: _row, ...rest } = edits;
  return rest;
};

const textOf = (cell: PastedCell): string =>
  cell.kind === 'number' ? String(cell.value) : cell.kind === 'bad' ? cell.text : '';

/** Put a pasted block into the grid with its upper left corner in a cell; what reaches beyond the grid is left. */
export const withBlock = (
  edits: GridEdits,
  block: readonly (readonly PastedCell[])[],
  rows: readonly MonthRow[],
  items: MonthView['items'],
  at: { readonly row: number; readonly column: number },
): { readonly edits: GridEdits; readonly taken: number; readonly bad: number } => {
  let next = edits;
  let taken = 0;
  let bad = 0;
  for (const [y, line] of block.entries()) {
    const row = rows[at.row + y];
    if (row === undefined) break;
    for (const [x, cell] of line.entries()) {
      const item = items[at.column + x];
      if (item === undefined || cell.kind === 'empty') continue;
      next = withCell(next, row.staffId, item.key, textOf(cell));
      if (cell.kind === 'number') taken += 1;
      else bad += 1;
    }
  }
  return { edits: next, taken, bad };
};

type Filled = { readonly entries: AddEntries['entries']; readonly bad: number };

/** The entries that the grid stands for; a 0 is none. */
export const toEntries = (edits: GridEdits, reason: string, evidence: string): Filled => {
  const entries: AddEntries['entries'] = [];
  let bad = 0;
  for (const [staffId, row] of Object.entries(edits)) {
    for (const [item, text] of Object.entries(row)) {
      const cell = readCell(text);
      if (cell.kind === 'bad') bad += 1;
      else if (cell.kind === 'number' && cell.value !== 0)
        entries.push({ staffId, item, points: cell.value, reason, evidence });
    }
  }
  return { entries, bad };
};
