import type { ImportAnswer, ImportLogEntry } from '../../../../shared/features/workbooks/types';
import { localTimeOf } from '../../../../shared/kernel/dates';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import { countRows, unnamedColumns } from '../../../../shared/kernel/sheet/parse-rows';
import type { AppContext } from '../../../app-context';
import { changeCounter } from '../../../database/record-merge';
import { rehearse, transact } from '../../../database/transact';
import { type ReadFile, readBook } from '../../../files/sheets/read-book';
import type { Workbook } from '../../../files/sheets/workbook';
import { findImportOf, insertImport } from '../repository';
import { countKinds, describeFailure, describeRefused, describeWarnings } from './describe';
import { findWorkbook } from './find';
import { headerScore, type LocatedRows, locateRows } from './locate-rows';
import { importRows, type RowRemarks, type RowsImported } from './rows';
import { type SpokenWorkbook, spoken } from './vocabulary';
import { keepBefore } from './way-back';

export type ImportOptions = {
  /** The file's path. */
  readonly file: string;
  /** Do everything and roll it back. */
  readonly dryRun: boolean;
  /** Write the good rows although others are refused; else it is all or nothing. */
  readonly goodRows: boolean;
  /** Import a file again that was imported before, although it would set back what was changed since. */
  readonly again?: boolean;
  /** The hash that the file must have: that of its preview. */
  readonly sha256?: string;
};

export type ImportReport = (done: number, total: number, label: string) => void;

const silent: ImportReport = () => undefined;

/** A moment on this computer's clock, for a sentence. */
const localMinute = (instant: string): string => localTimeOf(instant).replace('T', ' ');

/** Why an import must write nothing although its file could be read. */
const judge = (
  { counts }: RowsImported,
  earlier: ImportLogEntry | undefined,
  options: ImportOptions,
): AppError | undefined => {
  if (counts.refused > 0 && !options.goodRows)
    return appError('E_SHEET_ROWS_REFUSED', { count: counts.refused });
  const writes = counts.new + counts.changed;
  // Rows that were refused then may be good now; more than those means that the file would set later work back.
  if (earlier !== undefined && options.again !== true && writes > earlier.counts.refused)
    return appError('E_SHEET_REPEATED', { no: earlier.no, at: localMinute(earlier.at), count: writes });
  return undefined;
};

type Done = {
  readonly imported: RowsImported;
  readonly error: AppError | undefined;
  readonly no: number | null;
  readonly earlier: ImportLogEntry | undefined;
};

/** The import itself, real or rehearsed. A refusal of the whole rolls back, but its rows and counts are answered. */
const run = (
  app: AppContext,
  workbook: SpokenWorkbook,
  file: ReadFile,
  located: LocatedRows,
  options: ImportOptions,
  report: ImportReport,
): Done => {
  const total = countRows(located.header);
  let done: Done | undefined;
  const enter = options.dryRun ? rehearse : transact;
  enter(app, `workbooks.import.${workbook.name}`, (tx) => {
    const firstChange = changeCounter(tx) + 1;
    const label = app.t('workbooks.progress.importing');
    const imported = importRows(app, tx, workbook, file.book, located, (count) =>
      report(count, total, label),
    );
    report(total, total, label);
    const earlier = findImportOf(tx, workbook.name, file.sha256);
    const error = judge(imported, earlier, options);
    const { counts } = imported;
    const wrote = counts.new + counts.changed > 0;
    const worthLogging = wrote || (earlier === undefined && counts.refused === 0 && imported.rows > 0);
    const entry = {
      kind: workbook.name,
      sha256: file.sha256,
      fileName: file.name,
      sheetName: located.header.sheet.name,
      at: tx.now,
      user: tx.user,
      counts,
    };
    const no = error === undefined && !options.dryRun && worthLogging ? insertImport(tx, entry) : null;
    if (no !== null && wrote) keepBefore(tx, app.db.path, no, firstChange);
    done = { imported, error, no, earlier };
    return error === undefined ? ok(true) : refuse(error);
  });
  if (done === undefined) throw new Error('the import answered nothing');
  return done;
};

/** A file that is open in Excel or WPS is read as it was saved last, and that is said. */
const openRemark = ({ isOpen, name }: ReadFile, headerRow: number): readonly RowRemarks[] =>
  isOpen
    ? [
        {
          row: headerRow + 1,
          remarks: [{ column: '', value: '', error: appError('E_SHEET_IS_OPEN', { name }) }],
        },
      ]
    : [];

/**
 * Import a spreadsheet, or preview it: the preview is the same import inside a transaction that is rolled back.
 *
 * Refuses what is wrong with the file as a whole (unreadable, no header, required column missing, unknown kind). Refused
 * rows are not refusals of the call: they are in the answer, with `ok: false` and nothing written unless `goodRows` is set.
 * The same file twice changes nothing and says so.
 */
export const importWorkbookAs = async (
  app: AppContext,
  declared: Workbook,
  options: ImportOptions,
  report: ImportReport = silent,
): Promise<Result<ImportAnswer>> => {
  if (app.officeCode() === '') return refuse(appError('E_NOT_SET_UP'));
  const workbook = spoken(app, declared);
  report(0, 1, app.t('workbooks.progress.reading'));
  const file = await readBook(options.file, headerScore(workbook, app.t));
  if (!file.ok) return file;
  const { name, sha256, book } = file.value;
  if (options.sha256 !== undefined && options.sha256 !== sha256)
    return refuse(appError('E_SHEET_FILE_CHANGED', { name }));
  const located = locateRows(workbook, book, app.t);
  if (!located.ok) return located;
  const { header } = located.value;
  const { imported, error, no, earlier } = run(app, workbook, file.value, located.value, options, report);
  const warnings = describeWarnings(
    [...openRemark(file.value, header.row), ...imported.warnings],
    workbook,
    header,
    app.t,
  );
  return ok({
    ok: error === undefined,
    dryRun: options.dryRun,
    kind: workbook.name,
    file: name,
    sha256,
    sheet: header.sheet.name,
    rows: imported.rows,
    counts: imported.counts,
    setAside: imported.setAside,
    refused: describeRefused(imported.refused, workbook, header, app.t),
    warnings,
    remarks: countKinds(warnings),
    unknownColumns: [
      ...header.unknown,
      ...unnamedColumns(header).map((letter) => app.t('workbooks.unnamedColumn', { letter })),
    ],
    repeatOf: earlier === undefined ? null : { no: earlier.no, at: earlier.at },
    written: error === undefined && !options.dryRun && imported.counts.new + imported.counts.changed > 0,
    no,
    error: error === undefined ? null : describeFailure(app.t, error),
  });
};

/** Import a spreadsheet by the name of its kind, or its word on the command line; see `importWorkbookAs`. */
export const importWorkbook = async (
  app: AppContext,
  { kind, ...options }: ImportOptions & { readonly kind: string },
  report: ImportReport = silent,
): Promise<Result<ImportAnswer>> => {
  const found = await findWorkbook(kind);
  return found.ok ? importWorkbookAs(app, found.value, options, report) : found;
};
