import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { ReactNode } from 'react';

/** A column of a list: how a row is shown and, where it can be sorted, by what. */
export type DataColumn<T> = {
  readonly key: string;
  readonly header: string;
  readonly render: (row: T) => ReactNode;
  readonly sortValue?: (row: T) => string | number;
  /** In pixels; a column without one shares what is left. */
  readonly width?: number;
  /** How much of what is left a column without a width takes, against the others; 1 when absent. */
  readonly grow?: number;
  readonly align?: 'left' | 'right' | 'center';
  /** Hidden until the reader asks for it. */
  readonly optional?: boolean;
};

const collator = new Intl.Collator('zh-CN', { numeric: true });

const compare = (a: unknown, b: unknown): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));

export const listFeatures = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
});

/** TanStack's column definitions of our columns. */
export const toColumnDefs = <T extends object>(
  columns: readonly DataColumn<T>[],
): ColumnDef<typeof listFeatures, T>[] =>
  columns.map((column) => ({
    id: column.key,
    header: column.header,
    accessorFn: (row: T) => column.sortValue?.(row) ?? '',
    enableSorting: column.sortValue !== undefined,
    sortFn: (a, b, id) => compare(a.getValue(id), b.getValue(id)),
  }));
