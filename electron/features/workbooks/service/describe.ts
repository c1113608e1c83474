import { isQuestion, type RemarkKind, remarkKind } from '../../../../shared/features/workbooks/remark-kinds';
import type {
  ImportAnswer,
  RefusedRow,
  RemarkGroup,
  SheetFault,
  SheetRemark,
} from '../../../../shared/features/workbooks/types';
import type { AppError } from '../../../../shared/kernel/errors';
import { columnLetter } from '../../../../shared/kernel/sheet/column-letter';
import type { FoundHeader } from '../../../../shared/kernel/sheet/header';
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

/** How many rows there are with each code, the commonest first. */
export const groupRemarks = (rows: readonly RowRemarks[], t: Translate): readonly RemarkGroup[] => {
  const groups = new Map<string, RemarkGroup>();
  for (const { remarks } of rows) {
    const inRow = new Set<string>();
    for (const { error } of remarks) {
      const acceptable = isQuestion(error);
      const key = `${error.code} ${acceptable}`;
      if (inRow.has(key)) continue;
      inRow.add(key);
      const known = groups.get(key);
      groups.set(
        key,
        known === undefined
          ? { code: error.code, count: 1, example: describeError(t, error).message, acceptable }
          : { ...known, count: known.count + 1 },
      );
    }
  }
  return [...groups.values()].toSorted((a, b) => b.count - a.count);
};

const join = (
  t: Translate,
  faults: readonly SheetFault[],
): { readonly reason: string; readonly remedy: string } => {
  const [first, ...rest] = faults;
  const also = rest.map(({ column, reason }) =>
    column === '' ? ` ${reason}` : t('workbooks.alsoWrong', { column, reason }),
  );
  const remedies = [...new Set(faults.map(({ remedy }) => remedy))].slice(1);
  return {
    reason: (first?.reason ?? '') + also.join(''),
    remedy: (first?.remedy ?? '') + remedies.map((remedy) => t('workbooks.alsoDo', { remedy })).join(''),
  };
};

/** How a kind of sheet tells whom or what a row is about, by what stands in its cells. */
const aboutOf = (
  { columns, keyColumns }: Workbook,
  nameOf: (staffNo: string) => string | undefined,
): ((shown: (key: string) => string) => string) => {
  const number = columns.find(({ key }) => key === 'staffNo')?.key;
  const name = columns.find(({ key }) => key === 'name' || key === 'staffName')?.key;
  return (shown) => {
    if (number === undefined) return keyColumns.map(shown).filter(Boolean).join(' ');
    const staffNo = shown(number);
    const given = name === undefined ? '' : shown(name);
    return `${staffNo} ${given === '' ? (nameOf(staffNo) ?? '') : given}`.trim();
  };
};

/** What is needed to put remarks into words. */
export type Words = {
  readonly workbook: Workbook;
  readonly header: FoundHeader;
  readonly t: Translate;
  /** The name of a person whom the sheet only gives a number. */
  readonly nameOf: (staffNo: string) => string | undefined;
};

/**
 * Put what there is to say about rows into words: one refused row is one entry, so that entries add up to the count.
 *
 * Code, column and value are those of the row's first fault; the reason names all of them, and `faults` has each by itself.
 */
export const describeRefused = (
  rows: readonly RowRemarks[],
  { workbook, header, t, nameOf }: Words,
): RefusedRow[] => {
  const name = columnNames(workbook, header, t);
  const about = aboutOf(workbook, nameOf);
  return rows.flatMap(({ row, remarks, shown }) => {
    const faults = remarks.map(({ column, value, error }): SheetFault => {
      const { message, remedy } = describeError(t, error);
      const cell = cellName(header, column, row);
      return { code: error.code, cell, key: column, column: name(column), value, reason: message, remedy };
    });
    const [first] = faults;
    if (first === undefined) return [];
    const { code, cell, column, value } = first;
    return {
      ...{ code, sheet: header.sheet.name, row, cell, kind: remarkKind(code), column, value },
      ...join(t, faults),
      about: about(shown),
      faults,
    };
  });
};

/** Each warning is an entry of its own: it asks for nothing but a look. */
export const describeWarnings = (rows: readonly RowRemarks[], words: Words): SheetRemark[] =>
  rows.flatMap(({ row, remarks, shown }) =>
    remarks.flatMap((remark) =>
      describeRefused([{ row, remarks: [remark], shown }], words).map(({ faults: _one, ...rest }) => rest),
    ),
  );

export const describeFailure = (
  t: Translate,
  error: AppError,
): { readonly code: AppError['code']; readonly message: string; readonly remedy: string } => ({
  code: error.code,
  ...describeError(t, error),
});
