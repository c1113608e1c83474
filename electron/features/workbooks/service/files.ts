import { basename, extname } from 'node:path';
import type { ImportOrder } from '../../../../shared/features/workbooks/types';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { AppContext } from '../../../app-context';
import type { Workbook } from '../../../files/sheets/workbook';
import { writeAtomic } from '../../../files/sheets/write-atomic';
import { type OutBook, writeCsvBook, writeXlsxBook } from '../../../files/sheets/write-sheet';
import { findWorkbook } from './find';
import { exportBook, templateBook } from './layout';
import { refusedBook } from './refused-book';
import { spoken } from './vocabulary';

export type WorkbookTarget = { readonly kind: string; readonly file: string };
export type WorkbookWritten = { readonly file: string; readonly rows: number };

const writeBook = async (file: string, book: OutBook): Promise<Result<true>> => {
  const ending = extname(file).toLowerCase();
  if (ending === '.xlsx') return writeAtomic(file, await writeXlsxBook(book));
  if (ending === '.csv') return writeAtomic(file, writeCsvBook(book));
  return refuse(appError('E_SHEET_FILE_TYPE', { name: basename(file) }));
};

export const exportWorkbookAs = async (
  app: AppContext,
  workbook: Workbook,
  file: string,
): Promise<Result<WorkbookWritten>> => {
  if (workbook.exportRows === undefined)
    return refuse(appError('E_SHEET_KIND_NO_EXPORT', { title: app.t(workbook.title) }));
  const rows = workbook.exportRows(app);
  const written = await writeBook(file, exportBook(app, workbook, rows));
  return written.ok ? ok({ file, rows: rows.length }) : written;
};

/**
 * Export the rows of a kind as .xlsx or .csv, in the columns of its template, so that the file can be imported again.
 *
 * Texts that a spreadsheet program would take for a formula get an apostrophe, which the import takes away. Refuses with
 * `E_SHEET_KIND_UNKNOWN`, `E_SHEET_KIND_NO_EXPORT`, `E_SHEET_FILE_TYPE`, `E_FILE_UNWRITABLE`, `E_DISK_FULL`.
 */
export const exportWorkbook = async (
  app: AppContext,
  { kind, file }: WorkbookTarget,
): Promise<Result<WorkbookWritten>> => {
  const found = await findWorkbook(kind);
  return found.ok ? exportWorkbookAs(app, found.value, file) : found;
};

export const writeTemplateAs = async (
  app: AppContext,
  workbook: Workbook,
  file: string,
): Promise<Result<{ readonly file: string }>> => {
  const written = await writeBook(file, templateBook(app, spoken(app, workbook)));
  return written.ok ? ok({ file }) : written;
};

/** Write the empty template of a kind: drop-down lists, an example row that an import passes over, a help sheet. */
export const writeTemplate = async (
  app: AppContext,
  { kind, file }: WorkbookTarget,
): Promise<Result<{ readonly file: string }>> => {
  const found = await findWorkbook(kind);
  return found.ok ? writeTemplateAs(app, found.value, file) : found;
};

export const saveRefusedRowsAs = async (
  app: AppContext,
  workbook: Workbook,
  source: string,
  target: string,
  order: ImportOrder = {},
): Promise<Result<WorkbookWritten>> => {
  const book = await refusedBook(app, workbook, source, order);
  if (!book.ok) return book;
  const written = await writeBook(target, book.value.book);
  return written.ok ? ok({ file: target, rows: book.value.rows }) : written;
};

/**
 * Save the rows of a file that an import refuses, with reason and remedy, as a workbook that can be mended and imported alone.
 *
 * The rows are found by rehearsing the import, so this works before and after it.
 */
export const saveRefusedRows = async (
  app: AppContext,
  { kind, file, target, ...order }: WorkbookTarget & ImportOrder & { readonly target: string },
): Promise<Result<WorkbookWritten>> => {
  const found = await findWorkbook(kind);
  return found.ok ? saveRefusedRowsAs(app, found.value, file, target, order) : found;
};
