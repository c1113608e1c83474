import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef } from 'react';
import classes from './EntryGrid.module.css';
import { EntryRow } from './EntryRow';
import { type EntryFault, type EntryHead, type EntrySheet, layoutOf } from './entry-sheet';
import { type Cells, NO_ROW } from './grid-cells';
import { boxOf, isWide, type Range } from './grid-range';
import { Part } from './Part';

type EntryTableProps<R> = {
  readonly sheet: EntrySheet<R>;
  readonly label: string;
  readonly cells: Cells;
  readonly range: Range | null;
  /** Changes when the cell at the range's anchor is to get the focus. */
  readonly focusing: number;
  readonly fault: EntryFault | null;
  readonly readOnly: boolean;
  readonly height: string;
  readonly rowHeight: number;
  readonly onText: (row: string, column: string, text: string) => void;
};

/** What of the grid's edge is covered when a row is brought in sight: the head, and the foot. */
const COVERED = 72;

type LineProps<R> = {
  readonly heads: readonly EntryHead<R>[];
  readonly fixed: readonly number[];
};

const FixedLabels = <R,>({ heads, fixed }: LineProps<R>) =>
  heads.map(({ key, label }, i) => (
    <Part
      key={key}
      part="columnheader"
      className={fixed[i] === undefined ? classes['label'] : `${classes['label']} ${classes['fixed']}`}
      style={{ left: fixed[i] }}
    >
      {label}
    </Part>
  ));

/** The drawn part of the grid: of thousands of rows those in sight, and the one that has the focus. */
export const EntryTable = <R,>(props: EntryTableProps<R>) => {
  const { sheet, label, cells, range, focusing, fault, readOnly, height, rowHeight, onText } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { template, minWidth, fixed } = useMemo(() => layoutOf(sheet), [sheet]);
  const { rows, keyOf, heads, columns, tails = [], footer } = sheet;
  const active = range?.anchor.row;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => (rows[index] === undefined ? index : keyOf(rows[index])),
    estimateSize: () => rowHeight,
    overscan: 8,
    scrollPaddingEnd: COVERED,
    rangeExtractor: (seen) => {
      const drawn = defaultRangeExtractor(seen);
      if (active === undefined || active >= rows.length || drawn.includes(active)) return drawn;
      return [...drawn, active].sort((a, b) => a - b);
    },
  });
  const place = useRef(range);
  place.current = range;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the grid asks for it
  useLayoutEffect(() => {
    const head = place.current?.head;
    const anchor = place.current?.anchor;
    if (focusing === 0 || anchor === undefined || head === undefined) return;
    virtual.scrollToIndex(head.row);
    scroller.current?.querySelector<HTMLElement>(`[data-cell="${anchor.row}:${anchor.column}"]`)?.focus();
  }, [focusing]);
  const box = range === null || !isWide(range) ? null : boxOf(range);
  const line = { gridTemplateColumns: template };
  const left = fixed.length === 0 ? 0 : heads.reduce((sum, { width }) => sum + width, 0);
  return (
    <Part
      ref={scroller}
      part="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={heads.length + columns.length + tails.length}
      aria-readonly={readOnly}
      className={classes['scroller']}
      style={{ maxHeight: height, scrollPaddingLeft: left, scrollPaddingTop: 40 }}
    >
      <Part part="rowgroup" className={classes['head']} style={{ minWidth }}>
        <Part part="row" aria-rowindex={1} className={classes['row']} style={line}>
          <FixedLabels heads={heads} fixed={fixed} />
          {columns.map(({ key, label: shown, header }) => (
            <Part key={key} part="columnheader" className={classes['label']}>
              {header ?? shown}
            </Part>
          ))}
          <FixedLabels heads={tails} fixed={[]} />
        </Part>
      </Part>
      <Part
        part="rowgroup"
        className={classes['body']}
        style={{ height: virtual.getTotalSize(), minWidth, position: 'relative' }}
      >
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          const within = box !== null && index >= box.top && index <= box.bottom;
          return (
            <EntryRow
              key={key}
              row={row}
              index={index}
              sheet={sheet}
              typed={cells.get(keyOf(row)) ?? NO_ROW}
              from={within ? box.left : -1}
              to={within ? box.right : -1}
              fault={fault?.row === keyOf(row) ? fault : null}
              readOnly={readOnly}
              template={template}
              fixed={fixed}
              top={start}
              measure={virtual.measureElement}
              onText={onText}
            />
          );
        })}
      </Part>
      {footer === undefined ? null : (
        <Part part="rowgroup" className={classes['foot']} style={{ minWidth }}>
          <Part part="row" className={classes['row']} style={line}>
            <Part
              part="gridcell"
              className={`${classes['label']} ${classes['fixed']}`}
              style={{ left: 0, gridColumn: `span ${heads.length}` }}
            >
              {footer.label}
            </Part>
            {columns.map(({ key }) => (
              <Part key={key} part="gridcell" className={classes['label']}>
                {footer.draw(key)}
              </Part>
            ))}
          </Part>
        </Part>
      )}
    </Part>
  );
};
