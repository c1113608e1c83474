/**
 * A cell as a file gives it, before its column says what it should mean.
 *
 * A plain string or number is what stands there. A number that the file formats as a date comes as local wall-clock time
 * (no time zone is ever involved; `clock` says of midnight that the cell shows it as a time). A number that its format shows with
 * letters or zeros in front comes as it is `shown` (`stored` is what is kept, where the two differ in more than zeros), one
 * that is formatted as a percentage as that `percent` (95 for 95 %), one that shows fewer decimals than it has with their `places`.
 */
export type RawCell =
  | null
  | string
  | number
  | boolean
  | { readonly date: string; readonly clock?: true }
  | { readonly shown: string; readonly stored?: number | string }
  | { readonly percent: number }
  | { readonly number: number; readonly places: number }
  | { readonly error: string }
  | { readonly uncached: true };

export type RawRow = readonly RawCell[];

/** A block of merged cells; rows and columns from 0, the last ones included. Only its first cell holds something. */
export type MergedBlock = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** One sheet of a workbook. `rows[0]` is the sheet's first row. */
export type RawSheet = {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly RawRow[];
  readonly merges?: readonly MergedBlock[];
  /** Rows, from 0, that nobody sees: hidden, folded away or filtered out. */
  readonly hiddenRows?: ReadonlySet<number>;
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

/** A moment before it is a time of day without a day. */
const FIRST_DAY = '1900';

/** What a person sees in the cell; for messages and for the sheet of refused rows. */
export const cellText = (cell: RawCell | undefined): string => {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if ('percent' in cell) return `${numberText(cell.percent)}%`;
  if ('places' in cell) return cell.number.toFixed(cell.places);
  if ('date' in cell && cell.date < FIRST_DAY) return cell.date.slice(11).replace(/:00$/, '');
  if ('date' in cell)
    return cell.date.endsWith('T00:00:00')
      ? cell.date.slice(0, 10)
      : cell.date.replace('T', ' ').replace(/:00$/, '');
  if ('shown' in cell) return cell.shown;
  if ('error' in cell) return cell.error;
  return '';
};
