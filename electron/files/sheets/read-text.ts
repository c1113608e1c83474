import { appError } from '../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import type { RawBook } from '../../../shared/kernel/sheet/cell';
import { type HeaderScore, parseCsv } from '../../../shared/kernel/sheet/csv';
import { SHEET_LIMITS } from './limits';
import type { FileBytes } from './read-bytes';

const decodeAs = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** UTF-16 only by its mark; else UTF-8 if every byte is, else GB18030, which holds all of GBK. */
const decode = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes);
  return decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes);
};

const isMarkup = (text: string): boolean =>
  /^\s*<(!doctype|html|head|body|table|meta|\?xml|style)|^\s*mime-version:/i.test(text);

/**
 * Read a text of separated values as a workbook of one sheet.
 *
 * Refuses web pages in disguise (`E_SHEET_IS_HTML`), foreign encodings, binary files, quotes that never end, too many rows.
 */
export const readText = ({ name, bytes }: FileBytes, score: HeaderScore): Result<RawBook> => {
  const text = decode(bytes);
  if (text === undefined)
    return refuse(appError(bytes.includes(0) ? 'E_SHEET_NOT_SHEET' : 'E_SHEET_ENCODING', { name }));
  if (text.includes('\0') || text.startsWith('%PDF')) return refuse(appError('E_SHEET_NOT_SHEET', { name }));
  if (isMarkup(text)) return refuse(appError('E_SHEET_IS_HTML', { name }));
  if (text.trim() === '') return refuse(appError('E_SHEET_EMPTY_FILE', { name }));
  const { rows, unclosed, tooLong } = parseCsv(text, SHEET_LIMITS.rows, score);
  if (unclosed !== undefined) return refuse(appError('E_SHEET_CSV_QUOTE', { name, row: unclosed }));
  if (tooLong) return refuse(appError('E_SHEET_TOO_MANY_ROWS', { sheet: name, max: SHEET_LIMITS.rows }));
  if (rows.some((row) => row.length > SHEET_LIMITS.columns))
    return refuse(appError('E_SHEET_TOO_MANY_COLUMNS', { sheet: name, max: SHEET_LIMITS.columns }));
  return ok({ sheets: [{ name, hidden: false, rows }], date1904: false, typed: false });
};
