import type { ImportOrder } from '../../../../shared/features/workbooks/types';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import { cellText, type RawCell } from '../../../../shared/kernel/sheet/cell';
import type { SheetColumn } from '../../../../shared/kernel/sheet/columns';
import { bareHeader, type FoundHeader } from '../../../../shared/kernel/sheet/header';
import { headerName } from '../../../../shared/kernel/sheet/headings';
import { isEmptyCell } from '../../../../shared/kernel/sheet/parse-cell';
import type { AppContext } from '../../../app-context';
import { rehearse, transact } from '../../../database/transact';
import type { Workbook } from '../../../files/sheets/workbook';
import type { OutBook, OutCell, OutColumn } from '../../../files/sheets/write-sheet';
import { describeRefused } from './describe';
import { outColumns, sheetName } from './layout';
import { ownColumns, wordsFor } from './locate-rows';
import { keepGiven } from './mapping';
import { namesOf } from './names';
import { openSheet } from './open-sheet';
import { importRows, type RowsImported } from './rows';
import { spoken } from './vocabulary';

/** Days between the two ways in which files count them: a bare number for a day means another one in the other file. */
const FROM_1904 = 1_462;
const COUNTED: readonly SheetColumn['type'][] = ['date', 'time', 'month'];
/** Stands for a formula that nobody reckoned: nothing in its place would come in as an empty cell. */
const UNRECKONED = '#VALUE!';

/** A cell as it was: numbers stay numbers, because a code that lost its zeros as a number is looked up when it is read again. */
const asItWas = (cell: RawCell | undefined, isCountedFrom1904: boolean): OutCell => {
  if (typeof cell === 'number') return isCountedFrom1904 ? cell + FROM_1904 : cell;
  if (typeof cell === 'object' && cell !== null && 'date' in cell)
    return { date: cell.date.endsWith('T00:00:00') ? cell.date.slice(0, 10) : cell.date.slice(0, 16) };
  if (typeof cell === 'object' && cell !== null && 'uncached' in cell) return UNRECKONED;
  return cellText(cell);
};

type Place = { readonly at: number; readonly column: SheetColumn | undefined; readonly out: OutColumn };

const UNKNOWN_WIDTH = 16;

/** Days and times bring their format with them; a bare number beside them must not become one. */
const plain = ({ format: _format, ...rest }: OutColumn): OutColumn => rest;

/** The columns of the original in their order, known or not; those of an earlier report of ours are left out. */
const placesOf = (app: AppContext, workbook: Workbook, header: FoundHeader): readonly Place[] => {
  const { t } = app;
  const ours = new Set(ownColumns(wordsFor(t)).map(bareHeader));
  const known = outColumns(workbook, t, workbook.suggestions?.(app));
  const keyAt = new Map([...header.places].map(([key, at]) => [at, key]));
  const width = header.sheet.rows
    .slice(header.lastRow + 1)
    .reduce((most, row) => Math.max(most, row.length), Math.max(header.cells.length, ...keyAt.keys()) + 1);
  return Array.from({ length: width }, (_, at): Place => {
    const index = workbook.columns.findIndex(({ key }) => key === keyAt.get(at));
    const column = workbook.columns[index];
    const heading = cellText(header.cells[at]);
    const name =
      heading === '' && column !== undefined && at >= header.cells.length ? t(column.header) : heading;
    const like = known[index] ?? { header: name, width: UNKNOWN_WIDTH };
    const isDay = column?.type === 'date' || column?.type === 'time';
    return { at, column, out: { ...(isDay ? plain(like) : like), header: name } };
  }).filter(
    ({ at, column, out }) =>
      !ours.has(bareHeader(headerName(out.header))) &&
      (column !== undefined ||
        headerName(out.header) !== '' ||
        header.sheet.rows.some((row, index) => index > header.lastRow && !isEmptyCell(row[at]))),
  );
};

/**
 * The workbook of a file's refused rows: every column of the original in its order, known or not, with what stood in it (faulty cells
 * marked), and a last one with the original row's number, reason and remedy. It can be imported as it is. A mapping that was given is kept, so that its headings
 * are known when it comes back. Refuses with `E_SHEET_NO_ROWS_REFUSED` and with what the reading refuses.
 */
export const refusedBook = async (
  app: AppContext,
  declared: Workbook,
  source: string,
  order: ImportOrder,
): Promise<Result<{ readonly book: OutBook; readonly rows: number }>> => {
  const { t } = app;
  const workbook = spoken(app, declared);
  const opened = await openSheet(app, workbook, source, order);
  if (!opened.ok) return opened;
  const { file, located, mended } = opened.value;
  const { header } = located;
  const decisions = { mended, accepted: new Set(order.accepted) };
  const op = `workbooks.import.${workbook.name}`;
  const rehearsed: Result<RowsImported> = rehearse(app, op, (tx) =>
    ok(importRows(app, tx, workbook, file.book, located, decisions, () => undefined)),
  );
  if (!rehearsed.ok) return rehearsed;
  const { refused } = rehearsed.value;
  if (refused.length === 0) return refuse(appError('E_SHEET_NO_ROWS_REFUSED'));
  if (located.assigned?.how === 'given')
    transact(app, 'workbooks.keepMapping', (tx) => {
      keepGiven(tx, workbook, located);
      return ok(true);
    });
  const remarks = describeRefused(refused, { workbook, header, t, nameOf: namesOf(app) });
  const places = placesOf(app, workbook, header);
  const marked = new Set<string>();
  const rows = refused.map(({ row, remarks: faults }, index) => {
    const raw = header.sheet.rows[row - 1] ?? [];
    const faulty = new Set(faults.map((fault) => fault.column));
    const cells = places.map(({ at, column }, place): OutCell => {
      if (column !== undefined && faulty.has(column.key)) marked.add(`${index},${place}`);
      const counted = file.book.date1904 && column !== undefined && COUNTED.includes(column.type);
      return asItWas(raw[at], counted);
    });
    const { reason = '', remedy = '' } = remarks[index] ?? {};
    return [...cells, t('workbooks.refusedReason', { row, reason, remedy })];
  });
  const columns = [...places.map(({ out }) => out), { header: t('workbooks.reasonHeader'), width: 80 }];
  const name = sheetName(t('workbooks.refusedSheet'));
  return ok({
    book: { sheets: [{ name, columns, rows, marked }], listSheet: sheetName(t('workbooks.listSheet')) },
    rows: rows.length,
  });
};
