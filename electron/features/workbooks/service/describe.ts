import { type RemarkKind, remarkKind } from '../../../../shared/features/workbooks/remark-kinds';
import type { ImportAnswer, SheetRemark } from '../../../../shared/features/workbooks/types';
import type { AppError } from '../../../../shared/kernel/errors';
import { columnLetter } from '../../../../shared/kernel/sheet/column-letter';
import type { FoundHeader } from '../../../../shared/kernel/sheet/header';
import type { CellRemark } from '../../../../shared/kernel/sheet/parse-rows';
import { describeError, type Translate } from '../../../../shared/locales/translate';
import type { Workbook } from '../../../files/sheets/workbook';
import type { RowRemarks } from './rows';

/** Names columns as the sheet does, and as the template does where the sheet lacks them. */
const columnNames = (workbook: Workbook, header: FoundHeader, t: Translate): ((key: string) => string) => {
  const names = new Map(
    workbook.columns.map((column) => [column.key, header.names.get(column.key) ?? t(column.header)]),
  );
  return (key) => names.get(key) ?? '';
};

/** A cell as the spreadsheet program calls it: `C5`; empty where the sheet lacks the column, or a whole row is meant. */
const cellName = (header: FoundHeader, column: string, row: number): string => {
  const place = header.places.get(column);
  return place === undefined ? '' : `${columnLetter(place)}${row}`;
};

/** How many there are of each kind. */
export const countKinds = (remarks: readonly SheetRemark[]): ImportAnswer['remarks'] => {
  const counts: Partial<Record<RemarkKind, number>> = {};
  for (const { kind } of remarks) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
};

const join = (
  t: Translate,
  remarks: readonly CellRemark[],
  name: (key: string) => string,
): { readonly reason: string; readonly remedy: string } => {
  const texts = remarks.map((remark) => ({ column: name(remark.column), ...describeError(t, remark.error) }));
  const [first, ...rest] = texts;
  const also = rest.map(({ column, message }) =>
    column === '' ? ` ${message}` : t('workbooks.alsoWrong', { column, reason: message }),
  );
  const remedies = [...new Set(texts.map((text) => text.remedy))].slice(1);
  return {
    reason: (first?.message ?? '') + also.join(''),
    remedy: (first?.remedy ?? '') + remedies.map((remedy) => t('workbooks.alsoDo', { remedy })).join(''),
  };
};

/**
 * Put what there is to say about rows into words: one refused row is one entry, so that entries add up to the count.
 *
 * Code, column and value are those of the row's first fault; the reason names all of them.
 */
export const describeRefused = (
  rows: readonly RowRemarks[],
  workbook: Workbook,
  header: FoundHeader,
  t: Translate,
): SheetRemark[] => {
  const name = columnNames(workbook, header, t);
  return rows.flatMap(({ row, remarks }) => {
    const [first] = remarks;
    if (first === undefined) return [];
    return {
      code: first.error.code,
      sheet: header.sheet.name,
      row,
      cell: cellName(header, first.column, row),
      kind: remarkKind(first.error.code),
      column: name(first.column),
      value: first.value,
      ...join(t, remarks, name),
    };
  });
};

/** Each warning is an entry of its own: it asks for nothing but a look. */
export const describeWarnings = (
  rows: readonly RowRemarks[],
  workbook: Workbook,
  header: FoundHeader,
  t: Translate,
): SheetRemark[] =>
  rows.flatMap(({ row, remarks }) =>
    remarks.flatMap((remark) => describeRefused([{ row, remarks: [remark] }], workbook, header, t)),
  );

export const describeFailure = (
  t: Translate,
  error: AppError,
): { readonly code: AppError['code']; readonly message: string; readonly remedy: string } => ({
  code: error.code,
  ...describeError(t, error),
});
