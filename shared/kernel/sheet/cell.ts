/**
 * A cell as a file gives it, before its column says what it should mean.
 *
 * A plain string or number is what stands there. A number that the file formats as a date comes as local wall-clock time
 * (no time zone is ever involved); a number whose format pads it with zeros comes as it is shown.
 */
export type RawCell =
  | null
  | string
  | number
  | boolean
  | { readonly date: string }
  | { readonly shown: string }
  | { readonly error: string }
  | { readonly uncached: true };

export type RawRow = readonly RawCell[];

/** One sheet of a workbook. `rows[0]` is the sheet's first row. */
export type RawSheet = {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly RawRow[];
};

/** A file that was read. In an untyped one (CSV) every cell is text, so a code of digits may have lost its zeros there too. */
export type RawBook = {
  readonly sheets: readonly RawSheet[];
  readonly date1904: boolean;
  readonly typed: boolean;
};

/** Excel keeps 15 digits of a number; more are not shown. */
const SIGNIFICANT_DIGITS = 15;

/** A number as a person reads it in the cell: no exponent, no binary noise. */
export const numberText = (value: number): string => {
  const rounded = Number(value.toPrecision(SIGNIFICANT_DIGITS));
  return Number.isInteger(rounded) ? BigInt(rounded).toString() : String(rounded);
};

/** What a person sees in the cell; for messages and for the sheet of refused rows. */
export const cellText = (cell: RawCell | undefined): string => {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if ('date' in cell)
    return cell.date.endsWith('T00:00:00')
      ? cell.date.slice(0, 10)
      : cell.date.replace('T', ' ').replace(/:00$/, '');
  if ('shown' in cell) return cell.shown;
  if ('error' in cell) return cell.error;
  return '';
};
