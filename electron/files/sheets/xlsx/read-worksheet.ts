import type { MergedBlock, RawCell, RawRow } from '../../../../shared/kernel/sheet/cell';
import { type NumberFormat, shownString } from '../../../../shared/kernel/sheet/number-format';
import { SHEET_LIMITS } from '../limits';
import { keptText } from './kept-text';
import { numberCell } from './number-cell';
import type { CellFormats } from './read-styles';
import { attributeOf, BrokenXml, unescapeCell, xmlReader } from './xml';

/** Something stands in a row or a column beyond what is read. */
export class FarCell extends Error {
  readonly what: 'row' | 'column';
  constructor(what: 'row' | 'column') {
    super(what);
    this.what = what;
  }
}

export type WorksheetContext = {
  readonly strings: readonly string[];
  readonly formats: CellFormats;
  readonly date1904: boolean;
};

export type Worksheet = {
  readonly rows: readonly RawRow[];
  readonly merges: readonly MergedBlock[];
  readonly hiddenRows: ReadonlySet<number>;
};

const REFERENCE = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const MOST_SHARED = 100_000;
const NO_CELLS: RawRow = Object.freeze([]);

const columnOf = (letters: string): number => {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
};

type Place = { readonly row: number; readonly column: number };

const placeOf = (reference: string): Place | undefined => {
  const match = REFERENCE.exec(reference);
  return match === null ? undefined : { row: Number(match[2]) - 1, column: columnOf(match[1] ?? '') };
};

const blockOf = (range: string): MergedBlock | undefined => {
  const [from = '', to = from] = range.split(':');
  const first = placeOf(from);
  const last = placeOf(to);
  if (first === undefined || last === undefined) return undefined;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
};

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/**
 * Read a worksheet piece by piece: its rows with what their cells show, its merged blocks, and the rows that nobody sees.
 *
 * Cells and rows without a place follow the one before. Throws `FarCell` for something beyond the limits (empty cells may be there:
 * programs format whole columns), `BrokenXml` for what is not a worksheet.
 */
export const worksheetReader = ({ strings, formats, date1904 }: WorksheetContext) => {
  const rows: RawRow[] = [];
  const merges: MergedBlock[] = [];
  const hiddenRows = new Set<number>();
  const texts = new Map<string, string>();
  const shared = new Map<string, RawCell>();
  let isWorksheet = false;
  let rowIndex = -1;
  let column = -1;
  let cells: RawCell[] = [];
  let inCell = false;
  let type = '';
  let style = 0;
  let value: string | undefined;
  let hasFormula = false;
  let collecting = false;
  let inReading = false;

  const startRow = (index: number): void => {
    rowIndex = index;
    cells = (rows[index] as RawCell[] | undefined) ?? [];
  };

  /** A text once for all the cells that hold it. */
  const one = (text: string): string => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const kept = keptText(text);
    texts.set(kept, kept);
    return kept;
  };

  const textCell = (text: string): RawCell => {
    if (text === '') return null;
    const format = formats[style];
    const shown = format === undefined ? undefined : shownString(format, text);
    return shown === undefined ? text : { shown, stored: text };
  };

  /** One object for all the cells that hold the same day or the same percentage: there are few of either. */
  const formatted = (text: string, format: NumberFormat | undefined): RawCell => {
    const key = `${style} ${text}`;
    const known = shared.get(key);
    if (known !== undefined) return known;
    const cell = numberCell(text, type, format, date1904);
    if (shared.size < MOST_SHARED) shared.set(key, cell);
    return cell;
  };

  const cellOf = (): RawCell => {
    if (value === undefined) return hasFormula ? { uncached: true } : null;
    if (value === '' && type === 'str') return null;
    if (type === 's') return textCell(strings[Number(value)] ?? '');
    if (type === 'inlineStr' || type === 'str') return textCell(one(unescapeCell(value)));
    if (value === '') return hasFormula ? { uncached: true } : null;
    if (type === 'b') return isTrue(value.trim());
    if (type === 'e') return { error: one(value.trim()) };
    const format = formats[style];
    if (format === undefined && type !== 'd') return numberCell(value.trim(), type, format, date1904);
    return formatted(value.trim(), format);
  };

  const put = (): void => {
    const cell = cellOf();
    if (cell === null && (value === undefined || column >= SHEET_LIMITS.columns)) return;
    if (rowIndex >= SHEET_LIMITS.rows) throw new FarCell('row');
    if (column >= SHEET_LIMITS.columns) throw new FarCell('column');
    if (rows[rowIndex] === undefined || rows[rowIndex] === NO_CELLS) {
      while (rows.length < rowIndex) rows.push(NO_CELLS);
      rows[rowIndex] = cells;
    }
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  };

  const reader = xmlReader({
    open: (name, attributes) => {
      if (name === 'c') {
        if (inCell) throw new BrokenXml('cell in cell');
        inCell = true;
        value = undefined;
        hasFormula = false;
        type = attributeOf(attributes, 't') ?? '';
        style = Number(attributeOf(attributes, 's') ?? 0);
        const place = placeOf(attributeOf(attributes, 'r') ?? '');
        column = place === undefined ? column + 1 : place.column;
        if (place !== undefined && place.row !== rowIndex) startRow(place.row);
      } else if (name === 'v') collecting = inCell;
      else if (name === 't') collecting = inCell && !inReading;
      else if (name === 'is') value = '';
      else if (name === 'f') hasFormula = true;
      else if (name === 'rPh') inReading = true;
      else if (name === 'row') {
        const given = Number(attributeOf(attributes, 'r') ?? rowIndex + 2) - 1;
        if (!Number.isInteger(given) || given < 0) throw new BrokenXml('row without a place');
        startRow(given);
        column = -1;
        const height = attributeOf(attributes, 'ht');
        if (isTrue(attributeOf(attributes, 'hidden')) || (height !== undefined && Number(height) === 0))
          hiddenRows.add(given);
      } else if (name === 'mergeCell') {
        const block = blockOf(attributeOf(attributes, 'ref') ?? '');
        if (block !== undefined && merges.length < SHEET_LIMITS.merges) merges.push(block);
      } else if (name === 'worksheet') isWorksheet = true;
      if (collecting && value === undefined) value = '';
    },
    close: (name) => {
      if (name === 'v' || name === 't') collecting = false;
      else if (name === 'rPh') inReading = false;
      else if (name === 'c') {
        put();
        inCell = false;
      }
    },
    text: (piece) => {
      if (collecting) value = value === undefined || value === '' ? piece : value + piece;
    },
  });

  return {
    feed: reader.feed,
    end: (): Worksheet => {
      reader.end();
      if (!isWorksheet) throw new BrokenXml('no worksheet');
      return { rows, merges, hiddenRows };
    },
  };
};
