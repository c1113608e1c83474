// biome-ignore-all lint/a11y/useSemanticElements: a virtual list positions its rows, which table elements cannot; this is the ARIA grid pattern
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid as a whole takes the keyboard
import type { KeyboardEvent, PointerEvent } from 'react';
import classes from './DataTable.module.css';
import { canSort, type DataColumn, isTight } from './data-table-model';

/** How the list is sorted by a column; `false` when it is not. */
export type Sorted = 'asc' | 'desc' | false;

type HeadCellProps<T> = {
  readonly column: DataColumn<T>;
  readonly sorted: Sorted;
  /** Its place among several columns that the list is sorted by; 0 when it is the only one. */
  readonly place: number;
  /** `more` keeps the columns that the list is sorted by already. */
  readonly onSort: (more: boolean) => void;
  /** Undefined gives the column its own width back. */
  readonly onWidth: (width: number | undefined) => void;
};

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;
const MARK = { asc: '▲', desc: '▼' } as const;
const STEP = 10;
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -STEP, ArrowRight: STEP };

/** A column's head: a click or Enter sorts by it, with Shift after the columns before; its right edge is dragged, or Alt+arrows. */
export const HeadCell = <T,>({ column, sorted, place, onSort, onWidth }: HeadCellProps<T>) => {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = event.altKey ? STEPS[event.key] : undefined;
    if (step === undefined) return;
    event.preventDefault();
    onWidth((event.currentTarget.parentElement?.offsetWidth ?? 0) + step);
  };
  const drag = ({ currentTarget, pointerId, clientX }: PointerEvent<HTMLElement>): void => {
    if (!currentTarget.hasPointerCapture(pointerId)) return;
    onWidth(clientX - (currentTarget.parentElement?.getBoundingClientRect().left ?? 0));
  };
  return (
    <div
      className={classes['headCell']}
      role="columnheader"
      aria-sort={sorted === false ? 'none' : ARIA_SORT[sorted]}
    >
      {canSort(column) ? (
        <button
          type="button"
          className={classes['sort']}
          data-tight={isTight(column) || undefined}
          style={{ textAlign: column.align ?? 'left' }}
          title={column.header}
          onClick={({ shiftKey }) => onSort(shiftKey)}
          onKeyDown={onKeyDown}
        >
          {column.header}
          {sorted === false ? null : (
            <span className={classes['mark']} aria-hidden>
              {MARK[sorted]}
              {place === 0 ? '' : place}
            </span>
          )}
        </button>
      ) : (
        <span className={classes['cell']} style={{ textAlign: column.align ?? 'left' }}>
          {column.header}
        </span>
      )}
      <span
        className={classes['grip']}
        aria-hidden
        onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
        onPointerMove={drag}
        onDoubleClick={() => onWidth(undefined)}
      />
    </div>
  );
};
