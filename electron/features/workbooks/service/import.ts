import type {
  ImportAnswer,
  ImportLogEntry,
  ImportOrder,
  MendedCell,
} from '../../../../shared/features/workbooks/types';
import { localTimeOf } from '../../../../shared/kernel/dates';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import { countRows } from '../../../../shared/kernel/sheet/parse-rows';
import type { AppContext } from '../../../app-context';
import { changeCounter } from '../../../database/record-merge';
import { rehearse, type Tx, transact } from '../../../database/transact';
import type { ReadFile } from '../../../files/sheets/read-book';
import type { Workbook } from '../../../files/sheets/workbook';
import { findImportOf, insertImport } from '../repository';
import { countKinds, describeFailure, describeRefused, describeWarnings, groupRemarks } from './describe';
import { findWorkbook } from './find';
import { keepGiven, mappedOf, unknownOf } from './mapping';
import { namesOf } from './names';
import { type OpenedSheet, openSheet } from './open-sheet';
import { importRows, nothingShown, type RowRemarks, type RowsImported } from './rows';
import { type SpokenWorkbook, spoken } from './vocabulary';
import { keepBefore } from './way-back';

export type ImportOptions = ImportOrder & {
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

/** What a person changed about a sheet on its way in stands in the audit beside what came of it. */
const noteDecisions = (
  tx: Tx,
  no: number,
  mended: OpenedSheet['mended'],
  { mapping = [], mends = [], accepted = [] }: ImportOptions,
): void => {
  const isDone = ({ row, column }: MendedCell): boolean =>
    mended.get(row)?.some((said) => said.column === column && said.error.code === 'E_SHEET_MENDED') === true;
  const done = mends.filter(isDone).map(({ row, column, before, value }) => ({ row, column, before, value }));
  if (done.length + mapping.length + accepted.length === 0) return;
  const after = { mends: done, mapping, accepted };
  tx.note({ kind: 'importLog', id: String(no), before: null, after });
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
  { file, located, mended }: OpenedSheet,
  options: ImportOptions,
  report: ImportReport,
): Done => {
  const total = countRows(located.header);
  let done: Done | undefined;
  const enter = options.dryRun ? rehearse : transact;
  enter(app, `workbooks.import.${workbook.name}`, (tx) => {
    const firstChange = changeCounter(tx) + 1;
    const label = app.t('workbooks.progress.importing');
    const decisions = { mended, accepted: new Set(options.accepted) };
    const imported = importRows(app, tx, workbook, file.book, located, decisions, (count) =>
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
    if (no !== null) noteDecisions(tx, no, mended, options);
    if (no !== null && wrote) keepBefore(tx, app.db.path, no, firstChange);
    if (error === undefined && !options.dryRun) keepGiven(tx, workbook, located);
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
          shown: nothingShown,
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
  const opened = await openSheet(app, workbook, options.file, options);
  if (!opened.ok) return opened;
  const { name, sha256 } = opened.value.file;
  if (options.sha256 !== undefined && options.sha256 !== sha256)
    return refuse(appError('E_SHEET_FILE_CHANGED', { name }));
  const { header } = opened.value.located;
  const { imported, error, no, earlier } = run(app, workbook, opened.value, options, report);
  const words = { workbook, header, t: app.t, nameOf: namesOf(app) };
  const said = [...openRemark(opened.value.file, header.row), ...imported.warnings];
  const warnings = describeWarnings(said, words);
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
    refused: describeRefused(imported.refused, words),
    warnings,
    groups: {
      refused: groupRemarks(imported.refused, app.t),
      warnings: groupRemarks(said, app.t),
    },
    mapped: mappedOf(workbook, opened.value.located, app.t),
    remarks: countKinds(warnings),
    unknownColumns: unknownOf(opened.value.located, app.t),
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
