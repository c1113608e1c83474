// biome-ignore-all lint/a11y/useSemanticElements: a virtual list positions its rows, which table elements cannot; this is the ARIA grid pattern
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid as a whole takes the keyboard
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid as a whole takes the keyboard
import { Checkbox } from '@mantine/core';
import { type MouseEvent, memo, type PointerEvent } from 'react';
import { useT } from '../lib/i18n';
import classes from './DataTable.module.css';
import { type DataColumn, isTight } from './data-table-model';

type DataTableRowProps<T> = {
  readonly row: T;
  readonly index: number;
  readonly columns: readonly DataColumn<T>[];
  readonly template: string;
  readonly top: number;
  readonly height: number;
  readonly isCursor: boolean;
  readonly tone: 'warning' | 'danger' | undefined;
  /** Undefined in a list without selection. */
  readonly selected: boolean | undefined;
  readonly onToggle: (index: number, range: boolean) => void;
  readonly onClick: (index: number, event: MouseEvent) => void;
  readonly opens: boolean;
};

/** Text that does not fit shows whole while the pointer rests on it. */
const showWhole = ({ currentTarget }: PointerEvent<HTMLElement>): void => {
  const cut = currentTarget.scrollWidth > currentTarget.clientWidth;
  currentTarget.title = cut ? (currentTarget.textContent ?? '') : '';
};

const Row = <T,>({ row, index, selected, onToggle, ...props }: DataTableRowProps<T>) => {
  const t = useT();
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes['row']}
      data-cursor={props.isCursor || undefined}
      data-tone={props.tone}
      aria-selected={selected}
      style={{
        gridTemplateColumns: props.template,
        height: props.height,
        transform: `translateY(${props.top}px)`,
        cursor: props.opens ? 'pointer' : 'default',
      }}
      onClick={(event) => props.onClick(index, event)}
    >
      {selected === undefined ? null : (
        <div className={classes['cell']} role="gridcell" onClick={(event) => event.stopPropagation()}>
          <Checkbox
            size="xs"
            aria-label={t('common.state.selectRow', { row: index + 1 })}
            checked={selected}
            onChange={({ nativeEvent }) =>
              onToggle(index, (nativeEvent as PointerEventInit).shiftKey === true)
            }
          />
        </div>
      )}
      {props.columns.map((column) => (
        <div
          key={column.key}
          role="gridcell"
          className={classes['cell']}
          data-tight={isTight(column) || undefined}
          style={{ textAlign: column.align ?? 'left' }}
          onPointerEnter={showWhole}
        >
          {column.render === undefined ? column.text?.(row) : column.render(row)}
        </div>
      ))}
    </div>
  );
};

/** One row in sight, placed by the virtual list; drawn again only when something of its own has changed. */
export const DataTableRow = memo(Row) as typeof Row;
