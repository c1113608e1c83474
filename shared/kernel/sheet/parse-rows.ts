import type { Translate } from '../../locales/translate';
import { type AppError, appError } from '../errors';
import { wordKey } from '../sameness';
import { cellText, type RawRow } from './cell';
import type { CodeIndex } from './codes';
import { columnLetter } from './column-letter';
import type { SheetColumn, SheetRow, SheetValue } from './columns';
import { type FootWords, footOf, isLoneText } from './foot-rows';
import type { FoundHeader } from './header';
import { placeKey } from './merged';
import { cellParser, isEmptyCell } from './parse-cell';

/** Something to say about one cell. `column` is the key; `value` is what stands there. */
export type CellRemark = { readonly column: string; readonly value: string; readonly error: AppError };

export type ParsedRow = {
  /** The row's number as the spreadsheet program shows it. */
  readonly number: number;
  /** Whether it is the template's example row, left as it was. */
  readonly example: boolean;
  /** What a row begins with that is the sheet's foot or a total and could not be data; undefined for data. */
  readonly foot: string | undefined;
  /** Whether nobody sees it in the sheet. */
  readonly hidden: boolean;
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
  readonly footWords: FootWords;
};

const isBlankRow = (row: RawRow): boolean => row.every(isEmptyCell);

const isExample = (row: RawRow, marks: readonly string[]): boolean => {
  const first = row.find((cell) => !isEmptyCell(cell));
  return typeof first === 'string' && marks.some((mark) => wordKey(first).startsWith(wordKey(mark)));
};

/** How many rows below the header hold anything. */
export const countRows = (header: FoundHeader): number =>
  header.sheet.rows.slice(header.lastRow + 1).reduce((count, row) => count + (isBlankRow(row) ? 0 : 1), 0);

/** Headers that are missing above cells that hold something, by their letter: they must not be lost in silence. */
export const unnamedColumns = (header: FoundHeader): string[] => {
  const used = new Set<number>();
  for (const row of header.sheet.rows.slice(header.lastRow + 1)) {
    row.forEach((cell, place) => {
      if (!isEmptyCell(cell) && isEmptyCell(header.cells[place])) used.add(place);
    });
  }
  return [...used].toSorted((a, b) => a - b).map(columnLetter);
};

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
  const required = new Set(columns.filter((column) => column.required).map(({ key }) => key));
  const { rows, hiddenRows } = header.sheet;
  let inFoot = false;
  for (let index = header.lastRow + 1; index < rows.length; index += 1) {
    const raw = rows[index] ?? [];
    if (isBlankRow(raw)) continue;
    const row: Record<string, SheetValue> = {};
    const errors: CellRemark[] = [];
    const warnings: CellRemark[] = [];
    const blocks = new Set<string>();
    let lacks = false;
    const shown = (key: string): string => {
      const place = header.places.get(key);
      return place === undefined ? '' : cellText(raw[place]);
    };
    for (const { key, place, parse } of readers) {
      row[key] = null;
      if (place === undefined) continue;
      const across = header.merged?.across.get(placeKey(index, place));
      if (across !== undefined) {
        // A block is one fault, however many columns lie below it.
        if (!blocks.has(across.range))
          errors.push({ column: key, value: across.value, error: appError('E_SHEET_MERGED_ACROSS', across) });
        blocks.add(across.range);
        lacks ||= required.has(key);
        continue;
      }
      const range = header.merged?.filled.get(placeKey(index, place));
      const parsed = parse(raw[place]);
      if (!parsed.ok) {
        errors.push({ column: key, value: shown(key), error: parsed.error });
        lacks ||= parsed.error.code === 'E_SHEET_CELL_EMPTY';
      } else {
        row[key] = parsed.value;
        const value = shown(key);
        const remarks = [
          ...(range === undefined ? [] : [appError('E_SHEET_MERGED_FILLED', { range, value })]),
          ...(parsed.seen ?? []),
          ...(parsed.warning === undefined ? [] : [parsed.warning]),
        ];
        for (const error of remarks) warnings.push({ column: key, value, error });
      }
    }
    // A foot often stands in one block across the whole list, 合计 as well as 制表人.
    const foot: string | undefined = lacks
      ? (footOf(raw, options.footWords) ?? (inFoot ? isLoneText(raw) : undefined))
      : undefined;
    inFoot = foot !== undefined;
    const hidden = hiddenRows?.has(index) === true;
    const example = isExample(raw, options.exampleMarks);
    yield { number: index + 1, example, foot, hidden, row, errors, warnings, shown };
  }
}
