import { unseenOf } from '../clean-text';
import { type AppError, appError } from '../errors';
import { cellText, numberText, type RawCell } from './cell';
import type { SheetColumnType } from './columns';

/** A cell as its column takes it, and what there is to say of what was made of it. */
export type SeenCell = {
  readonly cell: RawCell;
  readonly seen: readonly AppError[];
  /** Why it cannot be taken (`E_SHEET_SHOWN_OTHER`). */
  readonly error?: AppError;
};

const plain = (cell: RawCell): SeenCell => ({ cell, seen: [] });

/** The numbers that stand in a text. */
const NUMBERS = /-?\d[\d,]*(?:\.\d+)?/g;

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
export const seeCell = (cell: RawCell | undefined, type: SheetColumnType): SeenCell => {
  if (cell === null || cell === undefined) return plain(null);
  if (typeof cell === 'string') {
    const signs = unseenOf(cell);
    return signs.length === 0
      ? plain(cell)
      : { cell, seen: [appError('E_SHEET_CLEANED', { signs: signs.join(' ') })] };
  }
  if (typeof cell !== 'object') return plain(cell);
  if ('percent' in cell) {
    if (type !== 'number') return plain(cell);
    const number = numberText(cell.percent);
    return {
      cell: cell.percent,
      seen: [appError('E_SHEET_PERCENT', { value: cellText(cell), number })],
    };
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
    const error = shownOtherwise(cell.shown, stored);
    return error === undefined ? plain(stored) : { cell, seen: [], error };
  }
  return { cell, seen: [appError('E_SHEET_AS_SHOWN', { value: cell.shown, stored: number })] };
};
