import {
  type OpenColumn,
  proposeColumns,
  type UnknownHeading,
} from '../../../../shared/features/workbooks/rules/propose-columns';
import type { HeadingsView, HeadingView } from '../../../../shared/features/workbooks/types';
import { appError } from '../../../../shared/kernel/errors';
import { ok, type Result, refuse } from '../../../../shared/kernel/result';
import { cellText, type RawBook, type RawCell } from '../../../../shared/kernel/sheet/cell';
import { indexCodes } from '../../../../shared/kernel/sheet/codes';
import { columnLetter } from '../../../../shared/kernel/sheet/column-letter';
import type { SheetColumn } from '../../../../shared/kernel/sheet/columns';
import {
  bareHeader,
  type FoundHeader,
  guessHeader,
  headerWords,
} from '../../../../shared/kernel/sheet/header';
import { type ColumnMapping, type Heading, headingsOf } from '../../../../shared/kernel/sheet/headings';
import { cellParser, isEmptyCell } from '../../../../shared/kernel/sheet/parse-cell';
import { LIST_COMMA } from '../../../../shared/kernel/sheet/signs';
import type { AppContext } from '../../../app-context';
import { readBook } from '../../../files/sheets/read-book';
import type { Workbook } from '../../../files/sheets/workbook';
import { keptMappings } from '../repository';
import { findWorkbook } from './find';
import { headerScore, ownColumns, searchHeader, wordsFor } from './locate-rows';
import { spoken } from './vocabulary';

/** Enough rows to tell what a column holds, and few enough to be read by a person. */
const SAMPLED = 40;
const SHOWN = 3;
/** A name of a person, as far as a cell can tell. */
const NAME = /^[\p{Script=Han}\u00b7]{2,8}$/u;

const samplesOf = ({ sheet, lastRow }: FoundHeader, place: number): readonly RawCell[] => {
  const samples: RawCell[] = [];
  for (let index = lastRow + 1; index < sheet.rows.length && index <= lastRow + SAMPLED; index += 1) {
    const cell = sheet.rows[index]?.[place] ?? null;
    if (!isEmptyCell(cell)) samples.push(cell);
  }
  return samples;
};

/** What can be seen of a column in its cells alone: that they parse as it, where not everything would. */
const fitsOf = (
  column: SheetColumn,
  book: RawBook,
  t: AppContext['t'],
  codes: readonly string[] | undefined,
  suggested: readonly string[] | undefined,
): OpenColumn<RawCell>['fits'] => {
  if (column.type === 'text') {
    const known = new Set(suggested);
    if (known.size > 0) return (cell) => known.has(cellText(cell).trim());
    return column.closeUp === true ? (cell) => NAME.test(cellText(cell).replace(/\s/g, '')) : undefined;
  }
  const index = indexCodes(codes ?? []);
  const parse = cellParser(column, {
    date1904: book.date1904,
    typed: book.typed,
    words: wordsFor(t),
    codes: index,
  });
  if (column.type === 'code' && index.size > 0)
    return (cell) => {
      const parsed = parse(cell);
      return parsed.ok && codes?.includes(String(parsed.value)) === true;
    };
  if (column.type === 'code' || column.type === 'list') return undefined;
  return (cell) => parse(cell).ok;
};

/** The header that was found, or the row that a person would take for it. */
const headerOf = (
  app: AppContext,
  workbook: Workbook,
  book: RawBook,
  mapping: ColumnMapping | undefined,
): { readonly header: FoundHeader; readonly used: ColumnMapping } | undefined => {
  const hints = { given: mapping, kept: keptMappings(app.db, workbook.name) };
  const { search, assigned } = searchHeader(workbook, book, app.t, hints);
  const used = assigned?.mapping ?? [];
  if (search.found !== 'none') return { header: search.header, used };
  const words = wordsFor(app.t);
  const known = headerWords(workbook.columns, words, ownColumns(words), used);
  const header = guessHeader(book.sheets, workbook.columns, known);
  return header === undefined ? undefined : { header, used };
};

/** Read the header of a file for the person who says what its headings mean; see `readHeadings`. */
export const readHeadingsAs = async (
  app: AppContext,
  workbook: Workbook,
  file: string,
  mapping?: ColumnMapping,
): Promise<Result<HeadingsView>> => {
  const { t, db } = app;
  const hints = { given: mapping, kept: keptMappings(db, workbook.name) };
  const read = await readBook(file, headerScore(workbook, t, hints));
  if (!read.ok) return read;
  const { book } = read.value;
  const found = headerOf(app, workbook, book, mapping);
  if (found === undefined) {
    const expected = workbook.columns.flatMap(({ required, header }) => (required ? [t(header)] : []));
    const params = { title: t(workbook.title), expected: expected.join(LIST_COMMA), found: '—' };
    return refuse(appError('E_SHEET_NO_HEADER', params));
  }
  const { header, used } = found;
  const words = wordsFor(t);
  const ours = new Set(ownColumns(words).map(bareHeader));
  const byHand = new Map(used.map(({ heading, column }) => [bareHeader(heading), column]));
  const keyAt = new Map([...header.places].map(([key, place]) => [place, key]));
  const headings = headingsOf(header.sheet, header.lastRow, header.cells, true)
    .filter(({ name }) => !ours.has(bareHeader(name)))
    .map((heading) => ({ ...heading, cells: samplesOf(header, heading.place) }));
  const howOf = ({ id, place }: Heading): HeadingView['how'] => {
    const hand = byHand.get(bareHeader(id));
    if (hand === null) return 'left';
    if (!keyAt.has(place)) return 'unknown';
    return hand === undefined ? 'word' : 'hand';
  };
  const unknown = headings.flatMap((heading): UnknownHeading<RawCell>[] =>
    howOf(heading) === 'unknown' ? [{ id: heading.id, name: heading.name, samples: heading.cells }] : [],
  );
  const codes = workbook.knownCodes?.(db) ?? {};
  const suggested = workbook.suggestions?.(app) ?? {};
  const open = workbook.columns
    .filter(({ key }) => !header.places.has(key))
    .map(
      (column): OpenColumn<RawCell> => ({
        key: column.key,
        required: column.required,
        words: [...words.map((each) => each(column.header)), ...(column.synonyms ?? [])],
        fits: fitsOf(column, book, t, codes[column.key], suggested[column.key]),
      }),
    );
  const proposed = proposeColumns(unknown, open, bareHeader);
  return ok({
    sheet: header.sheet.name,
    row: header.row + 1,
    headings: headings.map((heading) => ({
      id: heading.id,
      name: heading.name,
      letter: columnLetter(heading.place),
      samples: heading.cells.slice(0, SHOWN).map(cellText),
      column: keyAt.get(heading.place) ?? null,
      how: howOf(heading),
      proposal: proposed.get(heading.id) ?? null,
    })),
    columns: workbook.columns.map((column) => ({
      key: column.key,
      header: t(column.header),
      required: column.required,
    })),
  });
};

/**
 * Read what a file's header says, which of it is known, and what the rest probably means (`proposeColumns`); works also where a required column is
 * missing or no word is known. Refuses with what the reading refuses, and with `E_SHEET_NO_HEADER` where no row could be a header.
 */
export const readHeadings = async (
  app: AppContext,
  {
    kind,
    file,
    mapping,
  }: { readonly kind: string; readonly file: string; readonly mapping?: ColumnMapping | undefined },
): Promise<Result<HeadingsView>> => {
  const found = await findWorkbook(kind);
  return found.ok ? readHeadingsAs(app, spoken(app, found.value), file, mapping) : found;
};
