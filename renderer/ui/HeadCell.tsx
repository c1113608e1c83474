// biome-ignore-all lint/a11y/useSemanticElements: a virtual list positions its rows, which table elements cannot; this is the ARIA grid pattern
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid as a whole takes the keyboard
import classes from './DataTable.module.css';
import type { DataColumn } from './data-table-model';

/** How the list is sorted by a column; `false` when it is not. */
export type Sorted = 'asc' | 'desc' | false;

type HeadCellProps<T> = {
  readonly column: DataColumn<T>;
  readonly sorted: Sorted;
  readonly onSort: () => void;
};

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;
const MARK = { asc: ' ▲', desc: ' ▼' } as const;

/** A column's head; a click sorts by it, where it can be sorted. */
export const HeadCell = <T,>({ column, sorted, onSort }: HeadCellProps<T>) => (
  <div
    className={classes['cell']}
    role="columnheader"
    aria-sort={sorted === false ? 'none' : ARIA_SORT[sorted]}
    style={{ textAlign: column.align ?? 'left' }}
  >
    {column.sortValue === undefined ? (
      column.header
    ) : (
      <button type="button" className={classes['sort']} onClick={onSort}>
        {column.header}
        <span aria-hidden>{sorted === false ? '' : MARK[sorted]}</span>
      </button>
    )}
  </div>
);
