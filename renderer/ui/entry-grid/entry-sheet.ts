import type { ReactNode } from 'react';
import type { CellColumn, GridValue } from './grid-cells';

export type EntryColumn = CellColumn & {
  /** In place of the label, which is the words for it. */
  readonly header?: ReactNode;
  readonly width?: number;
  readonly maxLength?: number;
  readonly placeholder?: string;
};

/** A column that is shown and not entered. */
export type EntryHead<R> = {
  readonly key: string;
  readonly label: string;
  readonly width: number;
  /** `changed` says that something of the row is not saved. */
  readonly draw: (row: R, changed: boolean) => ReactNode;
};

/** What a feature gives to its grid. The very object while nothing but the edits changes (`useMemo`): else each key draws every row. */
export type EntrySheet<R> = {
  readonly rows: readonly R[];
  readonly keyOf: (row: R) => string;
  /** How a paste may name the row; the name is also what its cells are called. */
  readonly idOf: (row: R) => { readonly no: string; readonly name: string };
  /** Shown on the left, and stay there when one scrolls sideways. */
  readonly heads: readonly EntryHead<R>[];
  readonly columns: readonly EntryColumn[];
  /** Shown on the right. */
  readonly tails?: readonly EntryHead<R>[];
  readonly valueOf: (row: R, column: string) => GridValue;
  /** A short grey text beside what is typed. */
  readonly aside?: (row: R, column: string) => string;
  /** Shown under a cell, such as how far a target was attained. */
  readonly note?: (row: R, column: string) => ReactNode;
  /** A cell that takes nothing while the row shows these values. */
  readonly closed?: (row: R, column: string, shown: (column: string) => GridValue) => boolean;
  readonly footer?: { readonly label: string; readonly draw: (column: string) => ReactNode };
};

/** A refusal of a saving, at the cell that it named. */
export type EntryFault = { readonly row: string; readonly column: string; readonly text: string };

const HEAD_WIDTH = 96;

export const widthOf = (column: EntryColumn): number => column.width ?? HEAD_WIDTH;

/** The columns of the grid as CSS lays them out, and how wide they are at least. */
export const layoutOf = <R>({
  heads,
  columns,
  tails = [],
}: EntrySheet<R>): {
  readonly template: string;
  readonly minWidth: number;
  readonly fixed: readonly number[];
} => ({
  template: [
    ...heads.map(({ width }) => `${width}px`),
    ...columns.map((column) => `minmax(${widthOf(column)}px, ${column.kind === 'text' ? 3 : 1}fr)`),
    ...tails.map(({ width }) => `${width}px`),
  ].join(' '),
  minWidth:
    [...heads, ...tails].reduce((sum, { width }) => sum + width, 0) +
    columns.reduce((sum, column) => sum + widthOf(column), 0),
  fixed: heads.map((_, i) => heads.slice(0, i).reduce((sum, { width }) => sum + width, 0)),
});
