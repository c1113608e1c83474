import type { CalendarDate } from '../../kernel/dates';
import { type AppError, appError } from '../../kernel/errors';
import type { Id } from '../../kernel/ids';
import type { FunctionHolder } from './types';

type Line = Pick<FunctionHolder, 'id' | 'functionKey' | 'holder' | 'since'>;

/** The line that says who holds a function on a day (ruling 5): the latest that is not after it; undefined before all lines. */
export const lineOn = <L extends Line>(
  lines: readonly L[],
  functionKey: string,
  on: CalendarDate,
): L | undefined =>
  lines
    .filter((line) => line.functionKey === functionKey && line.since <= on)
    .toSorted((a, b) => (a.since < b.since ? -1 : 1))
    .at(-1);

/**
 * Why a line cannot stand, or undefined.
 *
 * Codes: `E_FUNCTION_FUTURE` (dated after today), `E_FUNCTION_BEFORE_HIRE` (before the person came), `E_FUNCTION_TWICE` (two lines of a
 * function from the same day). `hireDate` is that of the holder, null for an outside name.
 */
export const lineFault = (
  line: Omit<Line, 'id'> & { readonly id: Id | null },
  others: readonly Line[],
  hireDate: CalendarDate | null,
  today: CalendarDate,
): AppError | undefined => {
  const { id, functionKey, holder, since } = line;
  if (since > today) return appError('E_FUNCTION_FUTURE', { since, today }, 'since');
  if (hireDate !== null && since < hireDate)
    return appError('E_FUNCTION_BEFORE_HIRE', { since, hireDate, name: holder }, 'since');
  const twin = others.find(
    (other) => other.id !== id && other.functionKey === functionKey && other.since === since,
  );
  return twin === undefined
    ? undefined
    : appError('E_FUNCTION_TWICE', { since, name: twin.holder || '—' }, 'since');
};
