import { type AppError, appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import type { RawBook } from '../../../../shared/kernel/sheet/cell';
import type { HeaderScore } from '../../../../shared/kernel/sheet/csv';
import {
  bareHeader,
  type FoundHeader,
  findHeader,
  type HeaderSearch,
  headerWords,
} from '../../../../shared/kernel/sheet/header';
import { type ColumnMapping, headerName, shapeOf } from '../../../../shared/kernel/sheet/headings';
import { fillMerged } from '../../../../shared/kernel/sheet/merged';
import { createTranslate } from '../../../../shared/locales/create-translate';
import { LANGUAGES, type Translate } from '../../../../shared/locales/translate';
import type { Workbook } from '../../../files/sheets/workbook';

/** A sheet may be written in any of our languages, whatever the window shows; the window's comes first. */
export const wordsFor = (t: Translate): readonly Translate[] => [t, ...LANGUAGES.map(createTranslate)];

/** The columns that our own workbook of refused rows adds: known, and passed over. */
export const ownColumns = (words: readonly Translate[]): string[] =>
  words.flatMap((t) => [t('workbooks.reasonHeader'), t('workbooks.remedyHeader'), t('workbooks.rowHeader')]);

const SEPARATOR = ' | ';
const NAMED_AT_MOST = 20;

const list = (names: readonly string[]): string => names.slice(0, NAMED_AT_MOST).join(SEPARATOR) || '—';

/** A mapping that somebody made for sheets of a shape, kept. */
export type KeptMapping = { readonly shape: string; readonly mapping: ColumnMapping };

/** How columns were assigned by hand: for this sheet, or earlier for one of its shape. */
export type Assigned = { readonly mapping: ColumnMapping; readonly how: 'given' | 'kept' };

/** What may be known of a sheet beside its words: the mapping given for it; else those that are kept count. */
export type HeaderHints = {
  readonly given?: ColumnMapping | undefined;
  readonly kept: readonly KeptMapping[];
};

export type LocatedRows = {
  readonly header: FoundHeader;
  readonly others: readonly string[];
  readonly assigned: Assigned | undefined;
};

/** A header with all that is required counts more than any without. */
const WHOLE = 1000;

/** How much of the header of a kind rows hold; for the separators of a text. */
export const headerScore =
  (workbook: Workbook, t: Translate, { given, kept }: HeaderHints): HeaderScore =>
  (rows) => {
    const words = wordsFor(t);
    const scores = (given === undefined ? [[], ...kept.map(({ mapping }) => mapping)] : [given]).map(
      (mapping) => {
        const known = headerWords(workbook.columns, words, ownColumns(words), mapping);
        const search = findHeader([{ name: '', hidden: false, rows }], workbook.columns, known);
        if (search.found === 'none') return 0;
        return search.header.places.size + (search.found === 'whole' ? WHOLE : 0);
      },
    );
    return Math.max(...scores);
  };

export const headerShape = (header: FoundHeader): string => shapeOf(header.headings, bareHeader);

export type SearchedHeader = { readonly search: HeaderSearch; readonly assigned: Assigned | undefined };

/** Look for the header of a kind with the mapping given, else with the newest that was kept for a sheet of this shape. */
export const searchHeader = (
  workbook: Workbook,
  book: RawBook,
  t: Translate,
  { given, kept }: HeaderHints,
): SearchedHeader => {
  const words = wordsFor(t);
  const search = (mapping: ColumnMapping): HeaderSearch =>
    findHeader(
      book.sheets,
      workbook.columns,
      headerWords(workbook.columns, words, ownColumns(words), mapping),
    );
  if (given !== undefined) return { search: search(given), assigned: { mapping: given, how: 'given' } };
  for (const { shape, mapping } of kept) {
    const found = search(mapping);
    if (found.found !== 'none' && headerShape(found.header) === shape)
      return { search: found, assigned: { mapping, how: 'kept' } };
  }
  return { search: search([]), assigned: undefined };
};

/** A heading that was to be assigned and stands nowhere. */
const absent = (header: FoundHeader, mapping: ColumnMapping): string | undefined => {
  const there = new Set(header.headings.map(({ id }) => bareHeader(id)));
  return mapping.find(({ heading }) => !there.has(bareHeader(heading)))?.heading;
};

/**
 * Find where in a workbook the rows of a kind stand.
 *
 * Refuses with `E_SHEET_NO_HEADER`, `E_SHEET_COLUMNS_MISSING`, `E_SHEET_HEADER_TWICE` or `E_SHEET_HEADING_ABSENT`, naming what was
 * expected and found.
 */
export const locateRows = (
  workbook: Workbook,
  book: RawBook,
  t: Translate,
  hints: HeaderHints,
): Result<LocatedRows> => {
  const { search, assigned } = searchHeader(workbook, book, t, hints);
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
  const seen = header.cells.map((cell) => headerName(cell)).filter((name) => name !== '');
  const lost = hints.given === undefined ? undefined : absent(header, hints.given);
  if (lost !== undefined)
    return fail(appError('E_SHEET_HEADING_ABSENT', { ...place, heading: lost, found: list(seen) }));
  if (search.found === 'partly') {
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
  return ok({ header: fillMerged(header), others: search.others, assigned });
};
