import type { Translate } from '../../locales/translate';
import { wordKey } from '../sameness';
import type { RawCell, RawRow, RawSheet } from './cell';
import type { SheetColumn } from './columns';
import { type ColumnMapping, type Heading, headerName, headingsOf, isBlankId } from './headings';

/** How far down a sheet a header is looked for. */
const HEADER_WITHIN_ROWS = 40;
/** Fewer known headers than this in a row do not make it a header (unless the kind has fewer columns). */
const FEWEST_HEADERS = 2;

const STARS = /[*\u2217\u2605\u2606\u203b:]/g;
const BRACKETS = /[([\u3010\u3014][^)\]\u3011\u3015]*[)\]\u3011\u3015]/g;

/** A header without what people add to it: stars, colons, line breaks, blanks. */
export const bareHeader = (text: string): string => wordKey(text).replace(STARS, '');

/** Which column a header means, by header and synonyms in every language; `ignored` are headers of our own reports. */
export type HeaderWords = {
  readonly columns: ReadonlyMap<string, string>;
  readonly ignored: ReadonlySet<string>;
  /** What a person assigned by hand, by heading; null is left out. It counts before any word. */
  readonly assigned: ReadonlyMap<string, string | null>;
};

export const headerWords = (
  columns: readonly SheetColumn[],
  words: readonly Translate[],
  ignored: readonly string[],
  mapping: ColumnMapping = [],
): HeaderWords => {
  const known = new Map<string, string>();
  for (const { key, synonyms = [] } of columns)
    for (const synonym of synonyms) known.set(bareHeader(synonym), key);
  // A column's own header counts before another's synonym.
  for (const t of words) for (const column of columns) known.set(bareHeader(t(column.header)), column.key);
  return {
    columns: known,
    ignored: new Set(ignored.map(bareHeader)),
    assigned: new Map(mapping.map(({ heading, column }) => [bareHeader(heading), column])),
  };
};

/** The column of a header, also when a remark stands behind it in brackets: `出生日期（年-月-日）`. */
const byWord = (text: string, words: HeaderWords): string | undefined => {
  const bare = bareHeader(text);
  return words.columns.get(bare) ?? words.columns.get(bare.replace(BRACKETS, ''));
};

/** The same, where somebody may have assigned it by hand. */
const columnOf = (text: string, words: HeaderWords): string | undefined => {
  const assigned = words.assigned.get(bareHeader(text));
  return assigned === undefined ? byWord(text, words) : (assigned ?? undefined);
};

/** Cells below the header that lie in merged blocks, by `placeKey`, with the block's range. */
export type MergedCells = {
  /** Given the block's content. */
  readonly filled: ReadonlyMap<number, string>;
  /** In a block over several columns of the kind. */
  readonly across: ReadonlyMap<number, { readonly range: string; readonly value: string }>;
};

export type FoundHeader = {
  readonly sheet: RawSheet;
  /** Index of the header's row in `sheet.rows`; the first one where it has two. */
  readonly row: number;
  /** Index of its last row: the data begin below. */
  readonly lastRow: number;
  /** The header as one row. */
  readonly cells: RawRow;
  readonly merged?: MergedCells;
  /** What stands in the header's cells, in their order; those of our own reports are passed over. */
  readonly headings: readonly Heading[];
  /** Where each column of the kind stands, by key. */
  readonly places: ReadonlyMap<string, number>;
  /** The header of each column as the sheet writes it. */
  readonly names: ReadonlyMap<string, string>;
  readonly unknown: readonly string[];
  /** Headers that mean a column that another header already means. */
  readonly twice: readonly string[];
  readonly missing: readonly SheetColumn[];
};

const readHeader = (
  sheet: RawSheet,
  row: number,
  { cells, lastRow }: HeaderCells,
  columns: readonly SheetColumn[],
  words: HeaderWords,
): FoundHeader => {
  const places = new Map<string, number>();
  const names = new Map<string, string>();
  const unknown: string[] = [];
  const twice: string[] = [];
  const blanks = [...words.assigned.keys()].some(isBlankId);
  const headings = headingsOf(sheet, lastRow, cells, blanks).filter(
    ({ name }) => !words.ignored.has(bareHeader(name)),
  );
  const take = ({ name, id, place }: Heading, key: string): void => {
    if (places.has(key)) twice.push(name === '' ? id : name);
    else {
      places.set(key, place);
      names.set(key, name === '' ? id : name);
    }
  };
  const byHand = new Set<string>();
  for (const heading of headings) {
    const key = words.assigned.get(bareHeader(heading.id));
    if (typeof key !== 'string') continue;
    take(heading, key);
    byHand.add(key);
  }
  for (const heading of headings) {
    const { id, name } = heading;
    if (name === '' || words.assigned.has(bareHeader(id))) continue;
    const key = byWord(name, words);
    // Who says by hand which column it is says as well that a second one of that word is not.
    if (key !== undefined && !byHand.has(key)) take(heading, key);
    else if (!unknown.includes(name)) unknown.push(name);
  }
  return {
    sheet,
    row,
    lastRow,
    cells,
    headings,
    places,
    names,
    unknown,
    twice,
    missing: columns.filter((column) => column.required && !places.has(column.key)),
  };
};

type HeaderCells = { readonly cells: RawRow; readonly lastRow: number };

/**
 * The header that begins in a row, as one row: often a second one stands below, 技术 … 售后 under 实操评分.
 *
 * It does when it has columns of the kind that the first lacks, and nothing but such under the columns that the first names.
 */
const headerCells = (
  sheet: RawSheet,
  row: number,
  columns: readonly SheetColumn[],
  words: HeaderWords,
): HeaderCells => {
  const top = sheet.rows[row] ?? [];
  const below = sheet.rows[row + 1] ?? [];
  const one = { cells: top, lastRow: row };
  const keyOf = (cell: RawCell | undefined): string | undefined => columnOf(headerName(cell), words);
  const above = new Set(top.flatMap((cell) => keyOf(cell) ?? []));
  if (above.size < Math.min(FEWEST_HEADERS, columns.length)) return one;
  let adds = false;
  for (const [place, cell] of below.entries()) {
    if (headerName(cell) === '') continue;
    const key = keyOf(cell);
    if (typeof cell !== 'string' || (key === undefined && keyOf(top[place]) !== undefined)) return one;
    adds ||= key !== undefined && !above.has(key);
  }
  if (!adds) return one;
  const cells: RawRow = Array.from({ length: Math.max(top.length, below.length) }, (_, place) => {
    const upper = headerName(top[place]);
    const lower = headerName(below[place]);
    if (lower === '') return upper;
    return keyOf(lower) === undefined && keyOf(upper + lower) !== undefined ? upper + lower : lower;
  });
  return { cells, lastRow: row + 1 };
};

/** The row of a sheet that looks most like the header: whole ones first, then the one with the most known columns. */
const bestHeader = (
  sheet: RawSheet,
  columns: readonly SheetColumn[],
  words: HeaderWords,
): FoundHeader | undefined => {
  let best: FoundHeader | undefined;
  let seen = 0;
  for (let row = 0; row < sheet.rows.length && seen < HEADER_WITHIN_ROWS; row += 1) {
    const cells = sheet.rows[row] ?? [];
    if (!cells.some((cell) => typeof cell === 'string' && cell.trim() !== '')) continue;
    seen += 1;
    const header = readHeader(sheet, row, headerCells(sheet, row, columns, words), columns, words);
    if (header.places.size < Math.min(FEWEST_HEADERS, columns.length)) continue;
    if (header.missing.length === 0) return header;
    if (best === undefined || header.places.size > best.places.size) best = header;
  }
  return best;
};

/**
 * The row that a person would take for the header of a sheet of which no word is known: the one with the most texts among the
 * first ones. Undefined where no row has two.
 */
export const guessHeader = (
  sheets: readonly RawSheet[],
  columns: readonly SheetColumn[],
  words: HeaderWords,
): FoundHeader | undefined => {
  let best: { readonly sheet: RawSheet; readonly row: number; readonly texts: number } | undefined;
  for (const sheet of sheets.filter(({ hidden }) => !hidden)) {
    for (const [row, cells] of sheet.rows.slice(0, HEADER_WITHIN_ROWS).entries()) {
      const texts = new Set(cells.filter((cell) => typeof cell === 'string' && headerName(cell) !== '')).size;
      if (texts >= FEWEST_HEADERS && texts > (best?.texts ?? 0)) best = { sheet, row, texts };
    }
    if (best !== undefined) break;
  }
  if (best === undefined) return undefined;
  const { sheet, row } = best;
  return readHeader(sheet, row, { cells: sheet.rows[row] ?? [], lastRow: row }, columns, words);
};

export type HeaderSearch =
  | { readonly found: 'whole'; readonly header: FoundHeader; readonly others: readonly string[] }
  | { readonly found: 'partly'; readonly header: FoundHeader }
  | { readonly found: 'none'; readonly seen: readonly string[] };

const firstTexts = (sheets: readonly RawSheet[]): string[] =>
  sheets
    .flatMap((sheet) => sheet.rows.slice(0, HEADER_WITHIN_ROWS))
    .map((row) => row.map((cell) => headerName(cell)).filter((text) => text !== ''))
    .find((texts) => texts.length > 1) ?? [];

/**
 * Find the sheet and row of the header: the first visible sheet whose header has every required column, then a hidden one.
 *
 * `others` names further visible sheets that would fit too, so that nobody believes that they were read. Without a whole
 * header the one with the most known columns is answered, so that the missing ones can be named.
 */
export const findHeader = (
  sheets: readonly RawSheet[],
  columns: readonly SheetColumn[],
  words: HeaderWords,
): HeaderSearch => {
  const ordered = [...sheets.filter((sheet) => !sheet.hidden), ...sheets.filter((sheet) => sheet.hidden)];
  const headers = ordered.flatMap((sheet) => bestHeader(sheet, columns, words) ?? []);
  const [whole, ...rest] = headers.filter((header) => header.missing.length === 0);
  if (whole !== undefined) {
    const others = rest.filter(
      (header) => !header.sheet.hidden && header.sheet.rows.length > header.lastRow + 1,
    );
    return { found: 'whole', header: whole, others: others.map((header) => header.sheet.name) };
  }
  const [part] = headers.toSorted((a, b) => b.places.size - a.places.size);
  return part === undefined
    ? { found: 'none', seen: firstTexts(ordered) }
    : { found: 'partly', header: part };
};
