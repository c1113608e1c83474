import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
} from '@tanstack/react-table';
import type { ReactNode } from 'react';

/** A column of a list: what a row says in it, how that is drawn, and by what it is sorted. */
export type DataColumn<T> = {
  readonly key: string;
  readonly header: string;
  /** What the cell says: shown, printed, exported and sorted by. A column without it holds buttons only, and stays on the screen. */
  readonly text?: (row: T) => string | number | null;
  /** How it is drawn, where the text alone will not do. */
  readonly render?: (row: T) => ReactNode;
  /** What it is sorted by, where that is not the text. */
  readonly sortValue?: (row: T) => string | number;
  /** In pixels; a column without one shares what is left. */
  readonly width?: number;
  /** How much of what is left a column without a width takes, against the others; 1 when absent. */
  readonly grow?: number;
  /** How narrow a column without a width may become, in pixels. */
  readonly least?: number;
  readonly align?: 'left' | 'right' | 'center';
  /** Hidden until the reader asks for it. */
  readonly optional?: boolean;
};

/** The key of a row that is a record. */
export const idOf = ({ id }: { readonly id: string }): string => id;

const collator = new Intl.Collator('zh-CN', { numeric: true });

const compare = (a: unknown, b: unknown): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));

export const listFeatures = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

/** A list can be sorted by a column that says something under a name. */
export const canSort = <T>({ header, text, sortValue }: DataColumn<T>): boolean =>
  header !== '' && (text !== undefined || sortValue !== undefined);

/** TanStack's column definitions of our columns. */
export const toColumnDefs = <T extends object>(
  columns: readonly DataColumn<T>[],
): ColumnDef<typeof listFeatures, T>[] =>
  columns.map((column) => ({
    id: column.key,
    header: column.header,
    accessorFn: (row: T) => column.sortValue?.(row) ?? column.text?.(row) ?? '',
    enableSorting: canSort(column),
    sortFn: (a, b, id) => compare(a.getValue(id), b.getValue(id)),
  }));

const DOWN = '-';

/** The order of a list as the address keeps it: `site,-hireDate`. */
export const sortToText = (sorting: SortingState): string =>
  sorting.map(({ id, desc }) => `${desc ? DOWN : ''}${id}`).join(',');

/** The order that an address says; what is no column of the list is left out. */
export const sortFromText = <T>(text: string, columns: readonly DataColumn<T>[]): SortingState =>
  text.split(',').flatMap((part) => {
    const desc = part.startsWith(DOWN);
    const id = desc ? part.slice(DOWN.length) : part;
    return columns.some((column) => column.key === id && canSort(column)) ? [{ id, desc }] : [];
  });

/** The columns that a list is sorted by, the first one first. */
export type Order<T> = readonly { readonly column: DataColumn<T>; readonly desc: boolean }[];

/** What a list is sorted by; a column counts also while its reader has hidden it. */
export const orderOf = <T>(sorting: SortingState, columns: readonly DataColumn<T>[]): Order<T> =>
  sorting.flatMap(({ id, desc }) => {
    const column = columns.find(({ key }) => key === id);
    return column === undefined ? [] : [{ column, desc }];
  });

const LEAST = 90;
const TIGHT = 56;
const CHECK_WIDTH = 38;

const widthOf = <T>({ key, width }: DataColumn<T>, widths: Widths): number | undefined =>
  widths[key] ?? width;

/** The widths that somebody dragged, by column. */
export type Widths = Readonly<Record<string, number>>;

/** How the columns share the width of the list, and below what width it scrolls. */
export const layoutOf = <T>(
  columns: readonly DataColumn<T>[],
  widths: Widths,
  selectable: boolean,
): { readonly template: string; readonly least: number } => {
  const known = columns.map((column) => ({
    grow: column.grow ?? 1,
    least: column.least ?? LEAST,
    width: widthOf(column, widths),
  }));
  const check = selectable ? [`${CHECK_WIDTH}px`] : [];
  return {
    template: [
      ...check,
      ...known.map(({ grow, least, width }) =>
        width === undefined ? `minmax(${least}px, ${grow}fr)` : `${width}px`,
      ),
    ].join(' '),
    least: known.reduce((sum, { least, width = least }) => sum + width, selectable ? CHECK_WIDTH : 0),
  };
};

/** A narrow column gives its room to what it says. */
export const isTight = <T>({ least = LEAST, width = least }: DataColumn<T>): boolean => width <= TIGHT;

/** The keys from one row to another, both included, whichever stands first. */
export const keysBetween = (keys: readonly string[], from: number, to: number): readonly string[] =>
  keys.slice(Math.min(from, to), Math.max(from, to) + 1);
