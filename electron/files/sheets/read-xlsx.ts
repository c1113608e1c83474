import { appError } from '../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import type { RawBook, RawSheet } from '../../../shared/kernel/sheet/cell';
import { SHEET_LIMITS } from './limits';
import { type Archive, withArchive } from './open-archive';
import type { FileBytes } from './read-bytes';
import { stringsReader } from './xlsx/read-strings';
import { type CellFormats, readStyles } from './xlsx/read-styles';
import { readWorkbook, type SheetPart } from './xlsx/read-workbook';
import { FarCell, type WorksheetContext, worksheetReader } from './xlsx/read-worksheet';

const textOf = async (archive: Archive, part: string | undefined): Promise<string> => {
  const pieces: string[] = [];
  if (part !== undefined) await archive.read(part, (piece) => pieces.push(piece));
  return pieces.join('');
};

const stringsOf = async (archive: Archive): Promise<readonly string[]> => {
  const part = archive.find(/(^|\/)sharedStrings\w*\.xml$/i);
  if (part === undefined) return [];
  const reader = stringsReader();
  await archive.read(part, reader.feed);
  return reader.end();
};

const stylesOf = async (archive: Archive): Promise<CellFormats> => {
  const xml = await textOf(archive, archive.find(/(^|\/)styles\w*\.xml$/i));
  return xml === '' ? [] : readStyles(xml);
};

const sheetOf = async (
  archive: Archive,
  { name, hidden, part }: SheetPart,
  context: WorksheetContext,
): Promise<Result<RawSheet>> => {
  const reader = worksheetReader(context);
  try {
    await archive.read(part, reader.feed);
    return ok({ name, hidden, ...reader.end() });
  } catch (cause) {
    if (!(cause instanceof FarCell)) throw cause;
    return refuse(
      cause.what === 'row'
        ? appError('E_SHEET_TOO_MANY_ROWS', { sheet: name, max: SHEET_LIMITS.rows })
        : appError('E_SHEET_TOO_MANY_COLUMNS', { sheet: name, max: SHEET_LIMITS.columns }),
    );
  }
};

/**
 * Read an .xlsx (or the cells of an .xlsm) that may come from anyone.
 *
 * Only what cells show is taken: formulas give what they were saved with, macros and links are not even unpacked. A sheet that goes
 * on beyond the limits is refused and not cut off. What is read passes in pieces, each looked at once.
 */
export const readXlsxBook = (file: FileBytes): Promise<Result<RawBook>> =>
  withArchive(file, async (archive) => {
    const workbook = archive.find(/(^|\/)workbook\w*\.xml$/i) ?? '';
    const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
    const relations = archive.find(/(^|\/)_rels\/workbook\w*\.xml\.rels$/i);
    const { sheets, date1904 } = readWorkbook(
      await textOf(archive, workbook),
      await textOf(archive, relations),
      folder,
    );
    if (sheets.length > SHEET_LIMITS.sheets) return refuse(appError('E_SHEET_BOMB', { name: file.name }));
    const context = { strings: await stringsOf(archive), formats: await stylesOf(archive), date1904 };
    const read: RawSheet[] = [];
    for (const each of sheets) {
      const sheet = await sheetOf(archive, each, context);
      if (!sheet.ok) return sheet;
      read.push(sheet.value);
    }
    if (read.every(({ rows }) => rows.length === 0))
      return refuse(appError('E_SHEET_EMPTY_FILE', { name: file.name }));
    return ok({ sheets: read, date1904, typed: true });
  });
