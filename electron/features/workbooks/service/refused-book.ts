import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import { cellText, type RawCell } from '../../../../shared/kernel/sheet/cell';
import type { AppContext } from '../../../app-context';
import { rehearse } from '../../../database/transact';
import { readBook } from '../../../files/sheets/read-book';
import type { Workbook } from '../../../files/sheets/workbook';
import type { OutBook, OutCell } from '../../../files/sheets/write-sheet';
import { describeRefused } from './describe';
import { outColumns, sheetName } from './layout';
import { headerScore, locateRows } from './locate-rows';
import { importRows, type RowsImported } from './rows';
import { spoken } from './vocabulary';

/** A cell as it was: numbers stay numbers, because a code that lost its zeros as a number is looked up when it is read again. */
const asItWas = (cell: RawCell | undefined): OutCell => {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'object' && cell !== null && 'date' in cell)
    return { date: cell.date.endsWith('T00:00:00') ? cell.date.slice(0, 10) : cell.date.slice(0, 16) };
  return cellText(cell);
};

/**
 * The workbook of a file's refused rows: the kind's columns with what stood in them (faulty cells marked), then reason, remedy
 * and the row's number in the original. Refuses with `E_SHEET_NO_ROWS_REFUSED` and with what the reading refuses.
 */
export const refusedBook = async (
  app: AppContext,
  declared: Workbook,
  source: string,
): Promise<Result<{ readonly book: OutBook; readonly rows: number }>> => {
  const { t } = app;
  const workbook = spoken(app, declared);
  const file = await readBook(source, headerScore(workbook, t));
  if (!file.ok) return file;
  const located = locateRows(workbook, file.value.book, t);
  if (!located.ok) return located;
  const { header } = located.value;
  const rehearsed: Result<RowsImported> = rehearse(app, `workbooks.import.${workbook.name}`, (tx) =>
    ok(importRows(app, tx, workbook, file.value.book, located.value, () => undefined)),
  );
  if (!rehearsed.ok) return rehearsed;
  const { refused } = rehearsed.value;
  if (refused.length === 0) return refuse(appError('E_SHEET_NO_ROWS_REFUSED'));
  const remarks = describeRefused(refused, workbook, header, t);
  const marked = new Set<string>();
  const rows = refused.map(({ row, remarks: faults }, index) => {
    const raw = header.sheet.rows[row - 1] ?? [];
    const faulty = new Set(faults.map((fault) => fault.column));
    const cells = workbook.columns.map((column, place): OutCell => {
      if (faulty.has(column.key)) marked.add(`${index},${place}`);
      const at = header.places.get(column.key);
      return at === undefined ? null : asItWas(raw[at]);
    });
    return [...cells, remarks[index]?.reason ?? '', remarks[index]?.remedy ?? '', row];
  });
  const columns = [
    ...outColumns(workbook, t, workbook.suggestions?.(app)),
    { header: t('workbooks.reasonHeader'), width: 50 },
    { header: t('workbooks.remedyHeader'), width: 50 },
    { header: t('workbooks.rowHeader'), width: 12 },
  ];
  const name = sheetName(t('workbooks.refusedSheet'));
  return ok({
    book: { sheets: [{ name, columns, rows, marked }], listSheet: sheetName(t('workbooks.listSheet')) },
    rows: rows.length,
  });
};
