import { cellText, type RawCell, type RawRow } from './cell';
import { columnLetter } from './column-letter';
import type { FoundHeader, MergedCells } from './header';
import { isEmptyCell } from './parse-cell';

/** More columns than any sheet that is read has: a row and a column as one number. */
const COLUMNS = 16_384;

/** A cell's place as the key of `MergedCells`. */
export const placeKey = (row: number, column: number): number => row * COLUMNS + column;

/**
 * Give every row of a merged block below the header what the block shows.
 *
 * A block that lies over several of the kind's columns is not filled but named (`across`): nobody can tell which of them is meant.
 * Rows that are blank otherwise stay blank. Each cell is filled once, whatever blocks the file claims.
 */
export const fillMerged = (header: FoundHeader): FoundHeader => {
  const { sheet, lastRow } = header;
  const known = [...header.places.values()].toSorted((a, b) => a - b);
  const rows: RawRow[] = [...sheet.rows];
  const copied = new Set<number>();
  const filled = new Map<number, string>();
  const across = new Map<number, { readonly range: string; readonly value: string }>();
  let budget = rows.length * known.length;
  for (const { top, left, bottom, right } of sheet.merges ?? []) {
    const value: RawCell = sheet.rows[top]?.[left] ?? null;
    const places = known.filter((place) => place >= left && place <= right);
    const [place] = places;
    if (top <= lastRow || place === undefined || isEmptyCell(value)) continue;
    const range = `${columnLetter(left)}${top + 1}:${columnLetter(right)}${bottom + 1}`;
    for (let index = top; index <= Math.min(bottom, rows.length - 1) && budget > 0; index += 1) {
      budget -= places.length;
      const row = sheet.rows[index] ?? [];
      if (row.every(isEmptyCell)) continue;
      if (places.length > 1) {
        for (const each of places) across.set(placeKey(index, each), { range, value: cellText(value) });
        continue;
      }
      if ((index === top && place === left) || filled.has(placeKey(index, place))) continue;
      const cells: RawCell[] = copied.has(index) ? (rows[index] as RawCell[]) : [...row];
      while (cells.length < place) cells.push(null);
      cells[place] = value;
      rows[index] = cells;
      copied.add(index);
      filled.set(placeKey(index, place), range);
    }
  }
  const merged: MergedCells = { filled, across };
  return filled.size + across.size === 0 ? header : { ...header, sheet: { ...sheet, rows }, merged };
};
