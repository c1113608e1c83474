import type { CellStyle, CellValue, DataValidation, WriteSheet } from 'hucre/xlsx';
import { columnLetter } from '../../../shared/kernel/sheet/column-letter';
import { csvLine } from '../../../shared/kernel/sheet/csv';
import { guardText } from '../../../shared/kernel/sheet/text';

/** A cell to write. A moment is written as a date cell of that wall-clock time. */
export type OutCell = string | number | null | { readonly date: string };

export type OutColumn = {
  readonly header: string;
  readonly width: number;
  /** The number format of the whole column, such as `@` for text. */
  readonly format?: string;
  /** The choices of a drop-down list; `strict` refuses others. */
  readonly list?: { readonly values: readonly string[]; readonly strict: boolean; readonly message: string };
};

export type OutSheet = {
  readonly name: string;
  /** A merged line above the header. */
  readonly title?: string;
  /** A merged line below the title: how its rows were chosen. */
  readonly note?: string;
  readonly columns: readonly OutColumn[];
  readonly rows: readonly (readonly OutCell[])[];
  /** Cells to mark, as `row,column` counted in `rows`. */
  readonly marked?: ReadonlySet<string>;
  /** Rows to draw in grey. */
  readonly grey?: ReadonlySet<number>;
  /** Blank rows below that have the columns' formats: a whole column cannot have one here, and a code typed without it loses its zeros. */
  readonly preparedRows?: number;
};

export type OutBook = { readonly sheets: readonly OutSheet[]; readonly listSheet: string };

/** Rows that get the drop-down lists of a template. */
const LIST_ROWS = 5_000;

const FONT = { name: '\u5b8b\u4f53', size: 11 } as const;
const HEADER: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDE8F3' } },
  border: { bottom: { style: 'thin' } },
  alignment: { vertical: 'center', wrapText: true },
};
const TITLE: CellStyle = {
  font: { ...FONT, bold: true, size: 14 },
  alignment: { horizontal: 'left', vertical: 'center' },
};
const MARKED: CellStyle = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FBD5D5' } } };
const GREY: CellStyle = { font: { ...FONT, italic: true, color: { rgb: '808080' } } };

const toValue = (cell: OutCell): CellValue => {
  if (typeof cell === 'string') return guardText(cell);
  if (typeof cell === 'object' && cell !== null)
    return new Date(`${cell.date}${cell.date.length === 10 ? 'T00:00' : ''}Z`);
  return cell;
};

const formatOf = (cell: OutCell): string | undefined => {
  if (typeof cell !== 'object' || cell === null) return undefined;
  return cell.date.length === 10 ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm';
};

type Lists = { readonly rows: CellValue[][]; readonly references: Map<string, string> };

/** All drop-down lists stand on one hidden sheet, a column each: lists inside a validation are cut at 255 characters. */
const gatherLists = (book: OutBook): Lists => {
  const rows: CellValue[][] = [];
  const references = new Map<string, string>();
  for (const sheet of book.sheets) {
    sheet.columns.forEach((column, place) => {
      const values = column.list?.values ?? [];
      if (values.length === 0) return;
      const letter = columnLetter(references.size);
      const width = references.size;
      values.forEach((value, row) => {
        const cells = rows[row] ?? [];
        rows[row] = cells;
        while (cells.length < width) cells.push(null);
        cells[width] = guardText(value);
      });
      references.set(
        `${sheet.name},${place}`,
        `'${book.listSheet}'!$${letter}$1:$${letter}$${values.length}`,
      );
    });
  }
  return { rows, references };
};

const validations = (sheet: OutSheet, firstRow: number, lists: Lists): DataValidation[] =>
  sheet.columns.flatMap((column, place) => {
    const formula1 = lists.references.get(`${sheet.name},${place}`);
    if (column.list === undefined || formula1 === undefined) return [];
    const letter = columnLetter(place);
    const range = `${letter}${firstRow}:${letter}${firstRow + LIST_ROWS}`;
    return [
      {
        type: 'list' as const,
        formula1,
        range,
        allowBlank: true,
        showErrorMessage: column.list.strict,
        errorMessage: column.list.message,
      },
    ];
  });

const toWriteSheet = (sheet: OutSheet, lists: Lists): WriteSheet => {
  const above = [sheet.title, sheet.note].filter((line) => line !== undefined);
  const top = above.length;
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const header = sheet.columns.map((column) => guardText(column.header));
  const rows: CellValue[][] = [
    ...above.map((line) => [guardText(line)]),
    header,
    ...sheet.rows.map((row) => row.map(toValue)),
  ];
  if (sheet.title !== undefined) cells.set('0,0', { value: guardText(sheet.title), style: TITLE });
  header.forEach((value, place) => {
    cells.set(`${top},${place}`, { value, style: HEADER });
  });
  sheet.rows.forEach((row, index) => {
    row.forEach((cell, place) => {
      const numFmt = formatOf(cell) ?? (typeof cell === 'number' ? undefined : sheet.columns[place]?.format);
      const style = {
        ...(sheet.grey?.has(index) ? GREY : {}),
        ...(sheet.marked?.has(`${index},${place}`) ? MARKED : {}),
        ...(numFmt === undefined ? {} : { numFmt }),
      };
      if (Object.keys(style).length > 0)
        cells.set(`${top + 1 + index},${place}`, { value: toValue(cell), style });
    });
  });
  const firstBlank = rows.length;
  for (let row = 0; row < (sheet.preparedRows ?? 0); row += 1) {
    rows.push([]);
    sheet.columns.forEach(({ format }, place) => {
      if (format !== undefined)
        cells.set(`${firstBlank + row},${place}`, { value: null, style: { numFmt: format } });
    });
  }
  return {
    name: sheet.name,
    rows,
    cells,
    columns: sheet.columns.map(({ width }) => ({ width })),
    merges:
      header.length < 2
        ? []
        : above.map((_, row) => ({ startRow: row, startCol: 0, endRow: row, endCol: header.length - 1 })),
    freezePane: { rows: top + 1 },
    dataValidations: validations(sheet, top + 2, lists),
  };
};

/** Make an .xlsx. Texts that a program could take for a formula are guarded; no formula is ever written. */
export const writeXlsxBook = async (book: OutBook): Promise<Uint8Array> => {
  const { writeXlsx } = await import('hucre/xlsx');
  const lists = gatherLists(book);
  const hidden: WriteSheet[] =
    lists.rows.length === 0 ? [] : [{ name: book.listSheet, rows: lists.rows, hidden: true }];
  return writeXlsx({
    sheets: [...book.sheets.map((sheet) => toWriteSheet(sheet, lists)), ...hidden],
    defaultFont: FONT,
  });
};

const csvCell = (cell: OutCell): string => {
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return cell?.date.replace('T', ' ') ?? '';
  return guardText(cell);
};

/** Make a CSV of the first sheet: UTF-8 with its mark, so that Excel reads Chinese. */
export const writeCsvBook = ({ sheets: [sheet] }: OutBook): Uint8Array => {
  const lines = [
    sheet?.columns.map((column) => guardText(column.header)) ?? [],
    ...(sheet?.rows ?? []).map((row) => row.map(csvCell)),
  ];
  return Buffer.from(`\ufeff${lines.map(csvLine).join('\r\n')}\r\n`, 'utf8');
};
