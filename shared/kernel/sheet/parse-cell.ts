import type { Translate } from '../../locales/translate';
import { type AppError, appError } from '../errors';
import { isSameWord, wordKey } from '../sameness';
import { cellText, numberText, type RawCell } from './cell';
import { type CodeIndex, matchCode } from './codes';
import type { SheetColumn, SheetValue } from './columns';
import { dateOfCell, isZoned, monthOfCell, timeOfCell } from './moments';
import { seeCell } from './seen-cell';
import { LIST_COMMA } from './signs';
import { closeUpIdeographs, foldWidth, openText, tidy } from './text';

export type ParsedCell =
  | {
      readonly ok: true;
      readonly value: SheetValue;
      readonly warning?: AppError;
      /** What was made of the cell before it was parsed: signs that nobody sees taken away, a number read as it is shown. */
      readonly seen?: readonly AppError[];
    }
  | { readonly ok: false; readonly error: AppError };

export type CellParser = (cell: RawCell | undefined) => ParsedCell;

export type ParseOptions = {
  readonly date1904: boolean;
  /** Whether the file tells numbers from texts (a CSV does not). */
  readonly typed: boolean;
  /** The languages whose words are understood. */
  readonly words: readonly Translate[];
  /** Codes that exist, for a code column (or a list of codes). */
  readonly codes?: CodeIndex | undefined;
};

const DEFAULT_MAX_LENGTH = 200;
/** From here on Excel has turned the last digits into zeros. */
const FIRST_INEXACT = 1e15;
const LIST_SEPARATORS = new RegExp(`[${LIST_COMMA},;/\\n\\r]`);
const EXPONENT = /^\d(\.\d+)?[eE]\+\d+$/;
/** What a spreadsheet adds to a whole number that it keeps as a fraction. */
const FLOAT_TAIL = /(?<=^\d+)\.0+$/;
const NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;

/** What a formula's error looks like where only its text was kept, as in a CSV. */
const ERROR_TEXT = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

const errorOf = (cell: Exclude<RawCell, null>): string | undefined => {
  if (typeof cell === 'object' && 'error' in cell) return cell.error;
  return typeof cell === 'string' && ERROR_TEXT.test(tidy(cell)) ? tidy(cell) : undefined;
};

const found = (value: SheetValue, warning?: AppError): ParsedCell =>
  warning === undefined ? { ok: true, value } : { ok: true, value, warning };
const wrong = (error: AppError): ParsedCell => ({ ok: false, error });

const textOf = (cell: RawCell): string => (typeof cell === 'string' ? openText(tidy(cell)) : cellText(cell));

const isPercent = (cell: RawCell): boolean => typeof cell === 'object' && cell !== null && 'percent' in cell;
const isDate = (cell: RawCell): boolean => typeof cell === 'object' && cell !== null && 'date' in cell;

const bounded = (column: SheetColumn, text: string): ParsedCell => {
  const max = column.maxLength ?? DEFAULT_MAX_LENGTH;
  return text.length > max && [...text].length > max
    ? wrong(appError('E_SHEET_TEXT_TOO_LONG', { max }))
    : found(text);
};

const parseCode = (column: SheetColumn, cell: Exclude<RawCell, null>, options: ParseOptions): ParsedCell => {
  if (isDate(cell)) return wrong(appError('E_SHEET_CODE_IS_DATE', { value: cellText(cell) }));
  if (isPercent(cell)) return wrong(appError('E_SHEET_CODE_IS_PERCENT', { value: cellText(cell) }));
  if (typeof cell === 'boolean') return wrong(appError('E_SHEET_CODE_IS_LOGICAL', { value: cellText(cell) }));
  const isNumber = typeof cell === 'number';
  const text = foldWidth(textOf(cell));
  if ((isNumber && Math.abs(cell) >= FIRST_INEXACT) || EXPONENT.test(text))
    return wrong(appError('E_SHEET_CODE_CUT', { value: text }));
  const written = text.replace(FLOAT_TAIL, '');
  const asText = !(isNumber || (!options.typed && /^\d+$/.test(text)) || written !== text);
  const match = matchCode(written, options.codes ?? new Map(), asText);
  if (match.kind === 'ambiguous')
    return wrong(
      asText
        ? appError('E_SHEET_CODE_LOOKS_LIKE', { value: text, codes: match.codes.join(', ') })
        : appError('E_SHEET_CODE_AMBIGUOUS', { value: text, codes: match.codes.join(', ') }),
    );
  if (match.kind === 'padded')
    return found(
      match.code,
      asText
        ? appError('E_SHEET_CODE_SAME', { value: text, code: match.code })
        : appError('E_SHEET_CODE_PADDED', { value: text, code: match.code }),
    );
  if (match.kind === 'exact') return found(match.code);
  if (isNumber || written !== text)
    return found(written, appError('E_SHEET_CODE_WAS_NUMBER', { value: written }));
  return bounded(column, text);
};

const parseNumber = (cell: Exclude<RawCell, null>, units: readonly string[]): ParsedCell => {
  if (typeof cell === 'number') return found(Number(numberText(cell)));
  const text = foldWidth(textOf(cell))
    .replace(/\s/g, '')
    .replace(/^\u2212/, '-');
  const unit = /[^\d.%]+$/u.exec(text)?.[0] ?? '';
  const isUnit = unit !== '' && units.some((known) => isSameWord(known, unit));
  const bare = isUnit ? text.slice(0, -unit.length) : text.replace(/%$/, '');
  if (isDate(cell) || !NUMBER.test(bare))
    return wrong(appError('E_SHEET_NOT_NUMBER', { value: cellText(cell) }));
  const number = Number(bare.replaceAll(',', ''));
  if (bare === text) return found(number);
  const said = { value: cellText(cell), number: numberText(number) };
  return found(number, appError(isUnit ? 'E_SHEET_UNIT_LEFT' : 'E_SHEET_PERCENT', said));
};

const parseList = (column: SheetColumn, cell: Exclude<RawCell, null>, options: ParseOptions): ParsedCell => {
  if (isDate(cell)) return wrong(appError('E_SHEET_CODE_IS_DATE', { value: cellText(cell) }));
  const entries: string[] = [];
  let warning: AppError | undefined;
  const parts: readonly Exclude<RawCell, null>[] =
    typeof cell === 'string' ? foldWidth(openText(tidy(cell))).split(LIST_SEPARATORS) : [cell];
  for (const part of parts) {
    if (typeof part === 'string' && tidy(part) === '') continue;
    const parsed =
      options.codes === undefined
        ? bounded(column, foldWidth(textOf(part)))
        : parseCode(column, part, options);
    if (!parsed.ok) return parsed;
    warning ??= parsed.warning;
    if (!entries.includes(String(parsed.value))) entries.push(String(parsed.value));
  }
  return found(entries.length === 0 ? null : entries, warning);
};

const zoneRemark = (cell: Exclude<RawCell, null>, read: string): AppError | undefined =>
  isZoned(cell) ? appError('E_SHEET_ZONE_READ', { value: cellText(cell), read }) : undefined;

const wordsOf = (column: SheetColumn, words: readonly Translate[]): ReadonlyMap<string, string> => {
  const known = new Map<string, string>();
  const choices = column.choices ?? [];
  for (const { value, synonyms = [] } of choices)
    for (const word of synonyms) known.set(wordKey(word), value);
  // The app's own words count before the vocabulary's.
  for (const { value, label } of choices) {
    known.set(wordKey(value), value);
    for (const t of words) known.set(wordKey(t(label)), value);
  }
  return known;
};

const parseTyped = (
  column: SheetColumn,
  options: ParseOptions,
): ((cell: Exclude<RawCell, null>) => ParsedCell) => {
  const { date1904 } = options;
  if (column.type === 'code') return (cell) => parseCode(column, cell, options);
  if (column.type === 'number') return (cell) => parseNumber(cell, column.units ?? []);
  if (column.type === 'list') return (cell) => parseList(column, cell, options);
  if (column.type === 'date')
    return (cell) => {
      const day = dateOfCell(cell, date1904);
      if (day === undefined) return wrong(appError('E_SHEET_NOT_DATE', { value: cellText(cell) }));
      if (isZoned(cell)) return found(day.date, zoneRemark(cell, day.date));
      return found(
        day.date,
        day.hadTime ? appError('E_SHEET_TIME_LEFT', { value: cellText(cell), date: day.date }) : undefined,
      );
    };
  if (column.type === 'time')
    return (cell) => {
      const time = timeOfCell(cell, date1904);
      if (time === undefined) return wrong(appError('E_SHEET_NOT_TIME', { value: cellText(cell) }));
      return found(time, zoneRemark(cell, time.replace('T', ' ')));
    };
  if (column.type === 'month')
    return (cell) => {
      const month = monthOfCell(cell, date1904);
      return month === undefined
        ? wrong(appError('E_SHEET_NOT_MONTH', { value: cellText(cell) }))
        : found(month);
    };
  if (column.type === 'choice') {
    const known = wordsOf(column, options.words);
    const [t] = options.words;
    const allowed = (column.choices ?? [])
      .map((choice) => (t === undefined ? choice.value : t(choice.label)))
      .join(LIST_COMMA);
    return (cell) => {
      const value = known.get(wordKey(textOf(cell)));
      return value === undefined
        ? wrong(appError('E_SHEET_NOT_CHOICE', { value: cellText(cell), allowed }))
        : found(value);
    };
  }
  return (cell) => bounded(column, column.closeUp === true ? closeUpIdeographs(textOf(cell)) : textOf(cell));
};

const withSeen = (parsed: ParsedCell, seen: readonly AppError[]): ParsedCell =>
  parsed.ok && seen.length > 0 ? { ...parsed, seen } : parsed;

/** Most cells are told to hold something by one look. */
const SURELY_SEEN = /[!-~\u4e00-\u9fff]/;

/** A cell of nothing but blanks counts as empty. */
export const isEmptyCell = (cell: RawCell | undefined): boolean =>
  cell === null ||
  cell === undefined ||
  (typeof cell === 'string' && !SURELY_SEEN.test(cell) && tidy(cell) === '');

/**
 * Make the reader of a column's cells.
 *
 * An empty cell is null, or refused where the column is required (`E_SHEET_CELL_EMPTY`). Errors of formulas
 * (`E_SHEET_CELL_ERROR`) and formulas that were never reckoned (`E_SHEET_FORMULA_UNKNOWN`) are refused: nothing is run here.
 */
export const cellParser = (column: SheetColumn, options: ParseOptions): CellParser => {
  const parse = parseTyped(column, options);
  return (given) => {
    const { cell, seen, error } = seeCell(given, column);
    if (error !== undefined) return wrong(error);
    if (cell === null || isEmptyCell(cell))
      return column.required ? wrong(appError('E_SHEET_CELL_EMPTY')) : withSeen(found(null), seen);
    const formulaError = errorOf(cell);
    if (formulaError !== undefined) return wrong(appError('E_SHEET_CELL_ERROR', { value: formulaError }));
    if (typeof cell === 'object' && 'uncached' in cell) return wrong(appError('E_SHEET_FORMULA_UNKNOWN'));
    const parsed = parse(cell);
    return parsed.ok && parsed.value === null && column.required
      ? wrong(appError('E_SHEET_CELL_EMPTY'))
      : withSeen(parsed, seen);
  };
};
