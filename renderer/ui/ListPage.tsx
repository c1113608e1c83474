import { Button } from '@mantine/core';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { CallState } from '../lib/calls';
import { useT } from '../lib/i18n';
import { listButtons } from '../lib/list-slot';
import { useSearchState } from '../lib/search-state';
import { useSlot } from '../lib/slots';
import { DataTable, type DataTableProps } from './DataTable';
import { sortFromText, sortToText } from './data-table-model';
import type { EmptyStateProps } from './EmptyState';
import { ErrorPanel } from './ErrorPanel';
import { ListFilterBar } from './ListFilterBar';
import type { ListFilters } from './list-filters';
import { pictureOf } from './list-picture';
import { NoRows } from './NoRows';
import { PageHeader, type PageHeaderProps } from './PageHeader';

type TableProps<T extends object> = Pick<
  DataTableProps<T>,
  'id' | 'rowKey' | 'columns' | 'onOpen' | 'rowTone' | 'height'
>;

/** The answer that the rows come from, and the rows where the answer is not they themselves. */
type Source<T> =
  | { readonly list: CallState<readonly T[]>; readonly rows?: never }
  | { readonly list: CallState<unknown>; readonly rows: readonly T[] | undefined };

const NONE: readonly never[] = [];

export type ListPageProps<T extends object> = TableProps<T> &
  PageHeaderProps &
  Source<T> & {
    readonly filters: ListFilters;
    /** What can be done with the selected rows, before the other actions. A list without it can be selected all the same. */
    readonly selectActions?: (ids: readonly string[], clear: () => void) => ReactNode;
    /** False where a row is too narrow for a box, or has one of its own. */
    readonly selectable?: boolean;
    /** When nothing is there at all: what to do first, which is the page's own action unless another is named. */
    readonly empty: EmptyStateProps;
    /** What stands between the head and the list. */
    readonly notice?: ReactNode;
    /** After the filters. */
    readonly toolbar?: ReactNode;
    /** Another view of the same, in place of the table. */
    readonly view?: ReactNode;
    /** Below the list: a legend, panels. */
    readonly children?: ReactNode;
  };

/**
 * A page that is a list, in one declaration: head and main action, filters and order in the address, columns, what a row opens, what is
 * done with selected rows, what is said without rows; every such list is printed and exported as it is shown.
 */
export const ListPage = <T extends object>(props: ListPageProps<T>) => {
  const { list, filters, columns, rowKey } = props;
  const rows = ('rows' in props ? props.rows : props.list.data) ?? NONE;
  const t = useT();
  const ListButtons = useSlot(listButtons);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [order, setOrder] = useSearchState('sort');
  const sorting = useMemo(() => sortFromText(order, columns), [order, columns]);
  const clear = useCallback(() => setSelected(new Set()), []);
  const ids = useMemo(
    () => (selected.size === 0 ? [] : rows.map(rowKey).filter((id) => selected.has(id))),
    [rows, rowKey, selected],
  );
  const clearFilters = (
    <Button variant="default" onClick={filters.clear}>
      {t('common.action.clearFilters')}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={props.title}
        description={props.description}
        actions={
          <>
            {ids.length === 0 ? null : props.selectActions?.(ids, clear)}
            {props.actions}
          </>
        }
      />
      {props.notice}
      {list.error === undefined ? null : <ErrorPanel error={list.error} />}
      {props.view ?? (
        <DataTable
          id={props.id}
          rows={rows}
          rowKey={rowKey}
          columns={columns}
          onOpen={props.onOpen}
          rowTone={props.rowTone}
          {...(props.height === undefined ? {} : { height: props.height })}
          selected={props.selectable === false ? undefined : selected}
          onSelectedChange={setSelected}
          sorting={sorting}
          onSortingChange={(next) => setOrder(sortToText(next))}
          toolbar={
            <>
              <ListFilterBar filters={filters} />
              {props.toolbar}
            </>
          }
          tools={(shown) => (
            <ListButtons
              count={shown.rows.length}
              chosen={shown.chosen.length}
              take={(what) => pictureOf(t, props.title, filters, shown, what)}
            />
          )}
          empty={
            <NoRows
              list={list}
              filtered={filters.isFiltered}
              clear={clearFilters}
              action={props.actions}
              {...props.empty}
            />
          }
        />
      )}
      {props.children}
    </>
  );
};
