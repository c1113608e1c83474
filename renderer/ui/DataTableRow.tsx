// biome-ignore-all lint/a11y/useSemanticElements: a virtual list positions its rows, which table elements cannot; this is the ARIA grid pattern
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid as a whole takes the keyboard
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid as a whole takes the keyboard
import { Checkbox } from '@mantine/core';
import type { PointerEvent } from 'react';
import classes from './DataTable.module.css';
import type { DataColumn } from './data-table-model';

type DataTableRowProps<T> = {
  readonly row: T;
  readonly name: string;
  readonly columns: readonly DataColumn<T>[];
  readonly template: string;
  readonly top: number;
  readonly height: number;
  readonly isCursor: boolean;
  readonly tone: 'warning' | 'danger' | undefined;
  /** Undefined in a list without selection. */
  readonly selected: boolean | undefined;
  readonly onToggle: () => void;
  readonly onClick: () => void;
  readonly opens: boolean;
};

/** Text that does not fit shows whole while the pointer rests on it. */
const showWhole = ({ currentTarget }: PointerEvent<HTMLElement>): void => {
  const cut = currentTarget.scrollWidth > currentTarget.clientWidth;
  currentTarget.title = cut ? (currentTarget.textContent ?? '') : '';
};

/** One row in sight, placed by the virtual list. */
export const DataTableRow = <T,>(props: DataTableRowProps<T>) => (
  <div
    role="row"
    className={classes['row']}
    data-cursor={props.isCursor || undefined}
    data-tone={props.tone}
    aria-selected={props.selected}
    style={{
      gridTemplateColumns: props.template,
      height: props.height,
      transform: `translateY(${props.top}px)`,
      cursor: props.opens ? 'pointer' : 'default',
    }}
    onClick={props.onClick}
  >
    {props.selected === undefined ? null : (
      <div className={classes['cell']} role="gridcell" onClick={(event) => event.stopPropagation()}>
        <Checkbox size="xs" aria-label={props.name} checked={props.selected} onChange={props.onToggle} />
      </div>
    )}
    {props.columns.map((column) => (
      <div
        key={column.key}
        role="gridcell"
        className={classes['cell']}
        style={{ textAlign: column.align ?? 'left' }}
        onPointerEnter={showWhole}
      >
        {column.render(props.row)}
      </div>
    ))}
  </div>
);
