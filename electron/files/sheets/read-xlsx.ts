import { buffer } from 'node:stream/consumers';
import type { Cell, CellValue, Sheet } from 'hucre/xlsx';
import { ZipFile } from 'yazl';
import { appError } from '../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import type { RawBook, RawCell, RawRow, RawSheet } from '../../../shared/kernel/sheet/cell';
import { columnLetter } from '../../../shared/kernel/sheet/parse-rows';
import { farCell } from './far-cell';
import { SHEET_LIMITS } from './limits';
import { openArchive, type WorkbookParts } from './open-archive';
import type { FileBytes } from './read-bytes';

const partText = (parts: WorkbookParts, pattern: RegExp): string => {
  for (const [name, bytes] of parts) if (pattern.test(name)) return bytes.toString('utf8');
  return '';
};

const attribute = (tag: string, name: RegExp): string =>
  new RegExp(`\\s(?:\\w+:)?${name.source}="([^"]*)"`).exec(tag)?.[1] ?? '';

/** Which sheets of the workbook are worksheets, in order: a sheet of nothing but a chart has no rows. */
const worksheetFlags = (parts: WorkbookParts): boolean[] => {
  const relations = partText(parts, /(^|\/)_rels\/workbook\w*\.xml\.rels$/i);
  const ids = new Set(
    [...relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)]
      .filter(([tag]) => attribute(tag, /Type/).endsWith('/worksheet'))
      .map(([tag]) => attribute(tag, /Id/)),
  );
  const workbook = partText(parts, /(^|\/)workbook\w*\.xml$/i);
  return [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => ids.has(attribute(tag, /id/)));
};

/** Codes are often kept as numbers whose format pads them: only then are formats read, because that is slow. */
const padsNumbers = (parts: WorkbookParts): boolean =>
  /formatCode="0{2,}"/.test(partText(parts, /(^|\/)styles\w*\.xml$/i));

/** The parts as an archive again, for the parser: nothing else of the file reaches it. */
const packLean = async (parts: WorkbookParts): Promise<Uint8Array> => {
  const zip = new ZipFile();
  for (const [name, bytes] of parts) zip.addBuffer(bytes, name, { compress: false });
  zip.end();
  return buffer(zip.outputStream as NodeJS.ReadableStream);
};

const PADDED = /^0{2,}$/;

const fromDetail = (cell: Cell, value: CellValue): RawCell | undefined => {
  if (cell.type === 'error') return { error: String(value) };
  if (cell.formula !== undefined && value === null) return { uncached: true };
  const format = cell.style?.numFmt ?? '';
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && PADDED.test(format))
    return { shown: String(value).padStart(format.length, '0') };
  return undefined;
};

const fromValue = (value: CellValue): RawCell => {
  if (value === '' || value === undefined) return null;
  if (!(value instanceof Date)) return value;
  const seconds = Math.round(value.getTime() / 1000);
  return Number.isFinite(seconds) && Math.abs(seconds) < 1e11
    ? { date: new Date(seconds * 1000).toISOString().slice(0, 19) }
    : { error: '#NUM!' };
};

const toRawSheet = (sheet: Sheet): RawSheet => {
  const rows: RawRow[] = sheet.rows.map((row) => row.map(fromValue));
  for (const [place, cell] of sheet.cells ?? []) {
    const [row, column] = place.split(',').map(Number);
    const cells = rows[row ?? -1] as RawCell[] | undefined;
    if (cells === undefined || column === undefined) continue;
    const detailed = fromDetail(cell, sheet.rows[row ?? -1]?.[column] ?? null);
    if (detailed !== undefined) cells[column] = detailed;
  }
  return { name: sheet.name, hidden: sheet.hidden === true || sheet.veryHidden === true, rows };
};

const isFilled = (cell: CellValue | undefined): boolean => cell !== null && cell !== undefined && cell !== '';

const judgeSize = (sheet: Sheet): Result<true> => {
  if (sheet.rows.slice(SHEET_LIMITS.rows).some((row) => row.some(isFilled)))
    return refuse(appError('E_SHEET_TOO_MANY_ROWS', { sheet: sheet.name, max: SHEET_LIMITS.rows }));
  if (sheet.rows.some((row) => isFilled(row[SHEET_LIMITS.columns])))
    return refuse(appError('E_SHEET_TOO_MANY_COLUMNS', { sheet: sheet.name, max: SHEET_LIMITS.columns }));
  return ok(true);
};

/**
 * Read an .xlsx (or the cells of an .xlsm) that may come from anyone.
 *
 * Only values are taken: formulas give what they were saved with, macros and links are not even unpacked. Reads one row and
 * one column more than is allowed, so that a sheet that goes on is refused and not cut off; one that goes on after a gap is
 * found in its text.
 */
export const readXlsxBook = async (file: FileBytes): Promise<Result<RawBook>> => {
  const opened = await openArchive(file);
  if (!opened.ok) return opened;
  const parts = opened.value;
  const flags = worksheetFlags(parts);
  if (flags.length > SHEET_LIMITS.sheets) return refuse(appError('E_SHEET_BOMB', { name: file.name }));
  const far = farCell(parts);
  if (far !== undefined)
    return refuse(
      far === 'row'
        ? appError('E_SHEET_TOO_MANY_ROWS', { sheet: file.name, max: SHEET_LIMITS.rows })
        : appError('E_SHEET_TOO_MANY_COLUMNS', { sheet: file.name, max: SHEET_LIMITS.columns }),
    );
  const { readXlsx } = await import('hucre/xlsx');
  try {
    const book = await readXlsx(await packLean(parts), {
      sheets: (_info, index) => flags[index] ?? true,
      readStyles: padsNumbers(parts),
      range: `A1:${columnLetter(SHEET_LIMITS.columns)}${SHEET_LIMITS.rows + 1}`,
    });
    for (const sheet of book.sheets) {
      const judged = judgeSize(sheet);
      if (!judged.ok) return judged;
    }
    if (book.sheets.every((sheet) => !sheet.rows.some((row) => row.some(isFilled))))
      return refuse(appError('E_SHEET_EMPTY_FILE', { name: file.name }));
    return ok({ sheets: book.sheets.map(toRawSheet), date1904: book.dateSystem === '1904', typed: true });
  } catch {
    return refuse(appError('E_SHEET_DAMAGED', { name: file.name }));
  }
};
