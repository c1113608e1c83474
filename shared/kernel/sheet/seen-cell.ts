import { unseenOf } from '../clean-text';
import { type AppError, appError } from '../errors';
import { cellText, numberText, type RawCell } from './cell';
import type { SheetColumn } from './columns';

/** A cell as its column takes it, and what there is to say of what was made of it. */
export type SeenCell = {
  readonly cell: RawCell;
  readonly seen: readonly AppError[];
  /** Why it cannot be taken (`E_SHEET_SHOWN_OTHER`). */
  readonly error?: AppError;
};

const plain = (cell: RawCell): SeenCell => ({ cell, seen: [] });

/** A name or a code is one line; what parts it is no part of it. Ends of lines at its edges go as blanks do. */
const oneLine = (text: string): string => {
  const inner = text.trim();
  return /[\r\n\t]/.test(inner) ? inner.replace(/[ \t]*[\r\n\t]+[ \t]*/g, '') : text;
};

/** The numbers that stand in a text. */
const NUMBERS = /-?\d[\d,]*(?:\.\d+)?/g;

/** How accounting formats write nothing but a zero, with or without a currency in front. */
const ZERO_AS_DASH = /^[^\p{L}\p{N}]*[-\u2013\u2014][^\p{L}\p{N}]*$/u;

/** A number whose format shows another number than is stored, by signs or digits of its own: nobody can tell which one was meant. */
const shownOtherwise = (shown: string, stored: number): AppError | undefined => {
  const numbers = shown.match(NUMBERS) ?? [];
  const [only = ''] = numbers;
  const places = only.split('.')[1]?.length ?? 0;
  const isSame = numbers.length === 1 && Number(only.replaceAll(',', '')) === Number(stored.toFixed(places));
  return isSame ? undefined : appError('E_SHEET_SHOWN_OTHER', { value: shown, stored: numberText(stored) });
};

/**
 * What a person sees in a cell counts: a number that its format writes with letters or zeros is that text (in a column of numbers the
 * number), a percentage is its percentage, a cell whose format shows nothing is empty; and signs that nobody sees are said.
 */
export const seeCell = (
  cell: RawCell | undefined,
  { type, closeUp }: Pick<SheetColumn, 'type' | 'closeUp'>,
): SeenCell => {
  const isOneWord = closeUp === true || type === 'code';
  if (cell === null || cell === undefined) return plain(null);
  if (typeof cell === 'string') {
    const line = isOneWord ? oneLine(cell) : cell;
    const signs = [...unseenOf(cell), ...(line === cell ? [] : ['U+000A'])];
    return signs.length === 0
      ? plain(cell)
      : { cell: line, seen: [appError('E_SHEET_CLEANED', { signs: signs.join(' ') })] };
  }
  if (typeof cell !== 'object') return plain(cell);
  if ('percent' in cell) {
    const number = numberText(cell.percent);
    const seen = [appError('E_SHEET_PERCENT', { value: cellText(cell), number })];
    return { cell: type === 'number' ? cell.percent : cell, seen };
  }
  if ('places' in cell) {
    if (type !== 'number') return plain(cell.number);
    const number = numberText(cell.number);
    return {
      cell: cell.number,
      seen: [appError('E_SHEET_SHOWN_ROUNDED', { value: cellText(cell), number })],
    };
  }
  if (!('shown' in cell)) return plain(cell);
  const stored = cell.stored ?? Number(cell.shown);
  const number = typeof stored === 'number' ? numberText(stored) : stored;
  if (cell.shown.trim() === '')
    return { cell: null, seen: [appError('E_SHEET_SHOWN_EMPTY', { stored: number })] };
  if (type === 'number' && typeof stored === 'number') {
    if (stored === 0 && ZERO_AS_DASH.test(cell.shown))
      return { cell: 0, seen: [appError('E_SHEET_SHOWN_ROUNDED', { value: cell.shown.trim(), number })] };
    const error = shownOtherwise(cell.shown, stored);
    return error === undefined ? plain(stored) : { cell, seen: [], error };
  }
  return { cell, seen: [appError('E_SHEET_AS_SHOWN', { value: cell.shown, stored: number })] };
};
