import type { Translate } from '../../locales/translate';
import type { AppError } from '../errors';
import { cellText, type RawRow } from './cell';
import type { CodeIndex } from './codes';
import type { SheetColumn, SheetRow, SheetValue } from './columns';
import type { FoundHeader } from './header';
import { cellParser, isEmptyCell } from './parse-cell';
import { comparable } from './text';

/** Something to say about one cell. `column` is the key; `value` is what stands there. */
export type CellRemark = { readonly column: string; readonly value: string; readonly error: AppError };

export type ParsedRow = {
  /** The row's number as the spreadsheet program shows it. */
  readonly number: number;
  /** Whether it is the template's example row, left as it was. */
  readonly example: boolean;
  readonly row: SheetRow;
  readonly errors: readonly CellRemark[];
  readonly warnings: readonly CellRemark[];
  /** What stands in the row's cells, by column key. */
  readonly shown: (key: string) => string;
};

export type RowOptions = {
  readonly date1904: boolean;
  readonly typed: boolean;
  readonly words: readonly Translate[];
  readonly codes: Readonly<Record<string, CodeIndex>>;
  /** How the first cell of an example row begins, in every language. */
  readonly exampleMarks: readonly string[];
};

const isBlankRow = (row: RawRow): boolean => row.every(isEmptyCell);

const isExample = (row: RawRow, marks: readonly string[]): boolean => {
  const first = row.find((cell) => !isEmptyCell(cell));
  return typeof first === 'string' && marks.some((mark) => comparable(first).startsWith(comparable(mark)));
};

/** How many rows below the header hold anything. */
export const countRows = (header: FoundHeader): number =>
  header.sheet.rows.slice(header.row + 1).reduce((count, row) => count + (isBlankRow(row) ? 0 : 1), 0);

/** Headers that are missing above cells that hold something, by their letter: they must not be lost in silence. */
export const unnamedColumns = (header: FoundHeader): string[] => {
  const names = header.sheet.rows[header.row] ?? [];
  const used = new Set<number>();
  for (const row of header.sheet.rows.slice(header.row + 1)) {
    row.forEach((cell, place) => {
      if (!isEmptyCell(cell) && isEmptyCell(names[place])) used.add(place);
    });
  }
  return [...used].toSorted((a, b) => a - b).map(columnLetter);
};

/** 0 → A, 25 → Z, 26 → AA. */
export const columnLetter = (place: number): string =>
  (place >= 26 ? columnLetter(Math.floor(place / 26) - 1) : '') + String.fromCharCode(65 + (place % 26));

/** Read the rows below a header one after the other; blank rows are passed over. Every column of the kind is in each row. */
export function* parseRows(
  header: FoundHeader,
  columns: readonly SheetColumn[],
  options: RowOptions,
): Generator<ParsedRow> {
  const readers = columns.map((column) => ({
    key: column.key,
    place: header.places.get(column.key),
    parse: cellParser(column, { ...options, codes: options.codes[column.key] }),
  }));
  const { rows } = header.sheet;
  for (let index = header.row + 1; index < rows.length; index += 1) {
    const raw = rows[index] ?? [];
    if (isBlankRow(raw)) continue;
    const row: Record<string, SheetValue> = {};
    const errors: CellRemark[] = [];
    const warnings: CellRemark[] = [];
    const shown = (key: string): string => {
      const place = header.places.get(key);
      return place === undefined ? '' : cellText(raw[place]);
    };
    for (const { key, place, parse } of readers) {
      row[key] = null;
      if (place === undefined) continue;
      const parsed = parse(raw[place]);
      if (!parsed.ok) errors.push({ column: key, value: shown(key), error: parsed.error });
      else {
        row[key] = parsed.value;
        if (parsed.warning !== undefined)
          warnings.push({ column: key, value: shown(key), error: parsed.warning });
      }
    }
    yield { number: index + 1, example: isExample(raw, options.exampleMarks), row, errors, warnings, shown };
  }
}
