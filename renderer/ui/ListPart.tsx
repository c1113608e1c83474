import type { CallState } from '../lib/calls';
import { DataTable, type DataTableProps } from './DataTable';
import type { EmptyStateProps } from './EmptyState';
import { ErrorPanel } from './ErrorPanel';
import { NoRows } from './NoRows';

const HEIGHT = 420;

export type ListPartProps<T extends object> = Pick<
  DataTableProps<T>,
  'id' | 'rowKey' | 'columns' | 'onOpen' | 'rowTone' | 'toolbar' | 'height'
> & {
  readonly list: CallState<readonly T[]>;
  /** When nothing is there: what to do first. */
  readonly empty: EmptyStateProps;
};

/** A list that is a part of a page, such as a leaf of a person's file: a refusal above it, and what is said without rows. */
export const ListPart = <T extends object>({ list, empty, height = HEIGHT, ...table }: ListPartProps<T>) => (
  <>
    {list.error === undefined ? null : <ErrorPanel error={list.error} />}
    <DataTable
      {...table}
      rows={list.data ?? []}
      height={height}
      empty={<NoRows list={list} filtered={false} {...empty} />}
    />
  </>
);
