import { type AppError, appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { RawBook } from '../../../../shared/kernel/sheet/cell';
import type { HeaderScore } from '../../../../shared/kernel/sheet/csv';
import {
  type FoundHeader,
  findHeader,
  headerName,
  headerWords,
} from '../../../../shared/kernel/sheet/header';
import { fillMerged } from '../../../../shared/kernel/sheet/merged';
import { createTranslate } from '../../../../shared/locales/create-translate';
import { LANGUAGES, type Translate } from '../../../../shared/locales/translate';
import type { Workbook } from '../../../files/sheets/workbook';

/** A sheet may be written in any of our languages, whatever the window shows; the window's comes first. */
export const wordsFor = (t: Translate): readonly Translate[] => [t, ...LANGUAGES.map(createTranslate)];

/** The columns that our own workbook of refused rows adds: known, and passed over. */
const ownColumns = (words: readonly Translate[]): string[] =>
  words.flatMap((t) => [t('workbooks.reasonHeader'), t('workbooks.remedyHeader'), t('workbooks.rowHeader')]);

const SEPARATOR = ' | ';
const NAMED_AT_MOST = 20;

const list = (names: readonly string[]): string => names.slice(0, NAMED_AT_MOST).join(SEPARATOR) || '—';

export type LocatedRows = { readonly header: FoundHeader; readonly others: readonly string[] };

/** A header with all that is required counts more than any without. */
const WHOLE = 1000;

/** How much of the header of a kind rows hold; for the separators of a text. */
export const headerScore =
  (workbook: Workbook, t: Translate): HeaderScore =>
  (rows) => {
    const words = wordsFor(t);
    const known = headerWords(workbook.columns, words, ownColumns(words));
    const search = findHeader([{ name: '', hidden: false, rows }], workbook.columns, known);
    if (search.found === 'none') return 0;
    return search.header.places.size + (search.found === 'whole' ? WHOLE : 0);
  };

/**
 * Find where in a workbook the rows of a kind stand.
 *
 * Refuses with `E_SHEET_NO_HEADER`, `E_SHEET_COLUMNS_MISSING` or `E_SHEET_HEADER_TWICE`, naming what was expected and found.
 */
export const locateRows = (workbook: Workbook, book: RawBook, t: Translate): Result<LocatedRows> => {
  const words = wordsFor(t);
  const search = findHeader(
    book.sheets,
    workbook.columns,
    headerWords(workbook.columns, words, ownColumns(words)),
  );
  const fail = (error: AppError) => refuse(error);
  if (search.found === 'none') {
    const expected = workbook.columns.filter((column) => column.required).map((column) => t(column.header));
    return fail(
      appError('E_SHEET_NO_HEADER', {
        title: t(workbook.title),
        expected: list(expected),
        found: list(search.seen),
      }),
    );
  }
  const { header } = search;
  const place = { sheet: header.sheet.name, row: header.row + 1 };
  if (search.found === 'partly') {
    const seen = header.cells.map((cell) => headerName(cell)).filter((name) => name !== '');
    return fail(
      appError('E_SHEET_COLUMNS_MISSING', {
        ...place,
        missing: list(header.missing.map((column) => t(column.header))),
        found: list(seen),
      }),
    );
  }
  if (header.twice.length > 0)
    return fail(appError('E_SHEET_HEADER_TWICE', { ...place, names: list(header.twice) }));
  return ok({ header: fillMerged(header), others: search.others });
};
