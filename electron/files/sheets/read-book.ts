import { appError } from '../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../shared/kernel/result';
import type { RawBook } from '../../../shared/kernel/sheet/cell';
import type { HeaderScore } from '../../../shared/kernel/sheet/csv';
import { type FileBytes, readBytes } from './read-bytes';
import { readText } from './read-text';
import { readXlsxBook } from './read-xlsx';

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

export type ReadFile = {
  readonly book: RawBook;
  readonly name: string;
  readonly sha256: string;
  readonly isOpen: boolean;
};

const readByContent = (file: FileBytes, score: HeaderScore): Result<RawBook> | Promise<Result<RawBook>> => {
  const { bytes, name } = file;
  if (bytes.subarray(0, 4).equals(ZIP)) return readXlsxBook(file);
  if (bytes.subarray(0, 4).equals(OLE))
    return refuse(appError(bytes.includes(ENCRYPTED) ? 'E_SHEET_PASSWORD' : 'E_SHEET_OLD_FORMAT', { name }));
  return readText(file, score);
};

/**
 * Read a spreadsheet by what is in it; its name's ending may say anything. `score` says how much of a header rows hold: the separator of
 * a text is the one that yields the best.
 */
export const readBook = async (path: string, score: HeaderScore = () => 0): Promise<Result<ReadFile>> => {
  const file = await readBytes(path);
  if (!file.ok) return file;
  const { name, sha256, isOpen } = file.value;
  const book = await readByContent(file.value, score);
  return book.ok ? ok({ book: book.value, name, sha256, isOpen }) : book;
};
