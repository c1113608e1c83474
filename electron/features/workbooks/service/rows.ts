import type { ImportCounts } from '../../../../shared/features/workbooks/types';
import { type AppError, appError } from '../../../../shared/kernel/errors';
import { type Result, refuse } from '../../../../shared/kernel/result';
import { codeKey, wordKey } from '../../../../shared/kernel/sameness';
import type { RawBook } from '../../../../shared/kernel/sheet/cell';
import { cellText } from '../../../../shared/kernel/sheet/cell';
import { type CodeIndex, indexCodes } from '../../../../shared/kernel/sheet/codes';
import type { SheetValue } from '../../../../shared/kernel/sheet/columns';
import { type CellRemark, type ParsedRow, parseRows } from '../../../../shared/kernel/sheet/parse-rows';
import type { AppContext } from '../../../app-context';
import { constraintMessage, type Tx } from '../../../database/transact';
import type { RowDone, Workbook } from '../../../files/sheets/workbook';
import { type LocatedRows, wordsFor } from './locate-rows';
import { tryOut, writesOf } from './try-out';
import type { SpokenWorkbook } from './vocabulary';

/** What there is to say about one row; the first remark is the one that counts. `shown` is what stands in its cells. */
export type RowRemarks = {
  readonly row: number;
  readonly remarks: readonly CellRemark[];
  readonly shown: ParsedRow['shown'];
};

export type RowsImported = {
  readonly rows: number;
  /** Rows that are the sheet's foot or its totals: beside the counts, which add up to `rows`. */
  readonly setAside: number;
  readonly counts: ImportCounts;
  readonly refused: readonly RowRemarks[];
  readonly warnings: readonly RowRemarks[];
};

/** What a person decided about the rows of a sheet. */
export type RowDecisions = {
  /** What is said of mended cells, by the row's number. */
  readonly mended: ReadonlyMap<number, readonly CellRemark[]>;
  readonly accepted: ReadonlySet<string>;
};

const PROGRESS_EVERY = 200;

export const nothingShown = (): string => '';

const HIDDEN: CellRemark = { column: '', value: '', error: appError('E_SHEET_ROW_HIDDEN') };

/** A kind's refusal at the cell that it names; its causes follow, the first of which may be the refusal itself. */
const remarksOf = (error: AppError, parsed: ParsedRow): CellRemark[] =>
  [
    error,
    ...(error.causes ?? []).filter((cause) => cause.code !== error.code || cause.field !== error.field),
  ].map((part) => ({
    column: part.field ?? '',
    value: part.field === undefined ? '' : parsed.shown(part.field),
    error: part,
  }));

type Codes = Readonly<Record<string, CodeIndex>>;

/** Codes of which an office has several writings already stay apart; all other writings of a code, name or word are one. */
const partOf = (value: SheetValue, known: CodeIndex | undefined): SheetValue => {
  if (typeof value !== 'string') return value;
  if (known === undefined) return wordKey(value);
  return (known.get(codeKey(value)) ?? []).length > 1 ? value : codeKey(value);
};

/**
 * What identifies a row, in whichever writing: `00081` and `81` are one person (`shared/kernel/sameness`). Undefined when a part of
 * it is missing or could not be read.
 */
const keyOf = (workbook: Workbook, parsed: ParsedRow, codes: Codes): string | undefined => {
  if (parsed.errors.some((remark) => workbook.keyColumns.includes(remark.column))) return undefined;
  const values = workbook.keyColumns.map((key) => partOf(parsed.row[key] ?? null, codes[key]));
  return values.every((value) => value === null) ? undefined : JSON.stringify(values);
};

const shownKey = (workbook: Workbook, parsed: ParsedRow): string =>
  workbook.columns
    .filter(({ key }) => workbook.keyColumns.includes(key) && (parsed.row[key] ?? null) !== null)
    .map(({ key, type }) => (type === 'choice' ? parsed.shown(key) : parsed.row[key]))
    .join(' ');

/** One row inside a savepoint, so that what a refused row wrote is taken back, and a broken constraint refuses only it. */
const doRow = (
  tx: Tx,
  step: (row: ParsedRow['row']) => Result<RowDone>,
  parsed: ParsedRow,
): Result<RowDone> => {
  try {
    return tx.savepoint(() => step(parsed.row));
  } catch (cause) {
    const detail = constraintMessage(cause);
    if (detail === undefined) throw cause;
    return refuse(appError('E_SHEET_ROW_CONSTRAINT', { detail }));
  }
};

/**
 * Take the rows of a located sheet into the transaction, one after the other.
 *
 * A row is refused for cells that do not parse, for a key that an earlier row of the sheet has (naming that row), or by its kind; all that
 * can be told about it is told at once, so its kind looks at what is left of a row with cells that do not parse. A sheet of nothing but its header is warned of (`E_SHEET_EMPTY_ROWS`). Nothing of a refused row stays; whether the good rows stay is the caller's decision.
 */
export const importRows = (
  app: AppContext,
  tx: Tx,
  workbook: SpokenWorkbook,
  book: RawBook,
  { header, others }: Pick<LocatedRows, 'header' | 'others'>,
  { mended, accepted }: RowDecisions,
  report: (done: number) => void,
): RowsImported => {
  const words = wordsFor(app.t);
  const codes = Object.fromEntries(
    Object.entries(workbook.knownCodes?.(tx) ?? {}).map(([key, known]) => [key, indexCodes(known)]),
  );
  const writes = writesOf(tx);
  const step = workbook.prepare(app, writes.tx);
  const counts = { new: 0, changed: 0, unchanged: 0, conflict: 0, refused: 0 };
  const refused: RowRemarks[] = [];
  const warnings: RowRemarks[] = [];
  const seen = new Map<string, ParsedRow>();
  let rows = 0;
  let setAside = 0;

  if (others.length > 0) {
    const error = appError('E_SHEET_OTHER_SHEETS', { sheet: header.sheet.name, others: others.join(' | ') });
    warnings.push({ row: header.row + 1, remarks: [{ column: '', value: '', error }], shown: nothingShown });
  }
  const take = (parsed: ParsedRow): Result<RowDone> | readonly CellRemark[] => {
    const key = keyOf(workbook, parsed, codes);
    const first = key === undefined ? undefined : seen.get(key);
    if (first !== undefined) {
      const [column = ''] = workbook.keyColumns;
      const isSame = parsed.errors.length === 0 && JSON.stringify(parsed.row) === JSON.stringify(first.row);
      if (isSame && accepted.has('E_SHEET_ROW_TWICE')) {
        const same = appError('E_SHEET_ROW_SAME', { first: first.number }, column);
        return { ok: true, value: { outcome: 'unchanged', warnings: [same] } };
      }
      const key = shownKey(workbook, parsed);
      const error = appError('E_SHEET_ROW_TWICE', { first: first.number, key, same: isSame ? 1 : 0 });
      return [{ column, value: parsed.shown(column), error }, ...parsed.errors];
    }
    if (key !== undefined) seen.set(key, parsed);
    if (parsed.errors.length === 0) return doRow(tx, step, parsed);
    const unread = new Set(parsed.errors.map(({ column }) => column));
    const further = writes.withheld(() => tryOut(tx, () => step(parsed.row)));
    // What is said of an empty cell may come from the one that could not be read.
    const beside = (further === undefined ? [] : remarksOf(further, parsed)).filter(
      ({ column, value }) => value !== '' && !unread.has(column),
    );
    return [...parsed.errors, ...beside];
  };

  for (const parsed of parseRows(header, workbook.columns, {
    date1904: book.date1904,
    typed: book.typed,
    words,
    codes,
    exampleMarks: words.map((t) => t('workbooks.exampleMark')),
    footWords: workbook.foot,
  })) {
    if (parsed.example) {
      const value = cellText(header.sheet.rows[parsed.number - 1]?.find((cell) => cell !== null));
      warnings.push({
        row: parsed.number,
        remarks: [{ column: '', value, error: appError('E_SHEET_EXAMPLE_SKIPPED') }],
        shown: nothingShown,
      });
      continue;
    }
    if (parsed.foot !== undefined) {
      setAside += 1;
      const error = appError('E_SHEET_FOOT_ROW', { word: parsed.foot });
      warnings.push({
        row: parsed.number,
        remarks: [{ column: '', value: parsed.foot, error }],
        shown: nothingShown,
      });
      continue;
    }
    rows += 1;
    if (rows % PROGRESS_EVERY === 0) report(rows);
    const answer = take(parsed);
    if (!('ok' in answer)) {
      counts.refused += 1;
      refused.push({ row: parsed.number, remarks: answer, shown: parsed.shown });
      continue;
    }
    if (!answer.ok) {
      counts.refused += 1;
      refused.push({ row: parsed.number, remarks: remarksOf(answer.error, parsed), shown: parsed.shown });
      continue;
    }
    counts[answer.value.outcome] += 1;
    const remarks = [
      ...(mended.get(parsed.number) ?? []),
      ...(parsed.hidden ? [HIDDEN] : []),
      ...parsed.warnings,
      ...(answer.value.warnings ?? []).flatMap((warning) => remarksOf(warning, parsed)),
    ];
    if (remarks.length > 0) warnings.push({ row: parsed.number, remarks, shown: parsed.shown });
  }
  // What was mended in a row that is no longer there, or is refused all the same, must not be lost in silence.
  const told = new Set(warnings.map(({ row }) => row));
  for (const [row, said] of mended) {
    const lost = said.filter(({ error }) => error.code === 'E_SHEET_MEND_LOST');
    if (!told.has(row) && lost.length > 0) warnings.push({ row, remarks: lost, shown: nothingShown });
  }
  if (rows === 0 && !warnings.some(({ remarks }) => remarks[0]?.error.code === 'E_SHEET_EXAMPLE_SKIPPED')) {
    const error = appError('E_SHEET_EMPTY_ROWS', { sheet: header.sheet.name });
    warnings.push({ row: header.row + 1, remarks: [{ column: '', value: '', error }], shown: nothingShown });
  }
  return { rows, setAside, counts, refused, warnings };
};
