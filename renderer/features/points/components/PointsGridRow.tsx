import { memo } from 'react';
import { readCell } from '../../../../shared/features/points/rules/grid';
import type { MonthRow, MonthView } from '../../../../shared/features/points/types';
import type { RowEdits } from './grid-edits';
import classes from './PointsGrid.module.css';

type PointsGridRowProps = {
  readonly row: MonthRow;
  readonly index: number;
  readonly items: MonthView['items'];
  readonly edits: RowEdits;
  readonly template: string;
  readonly top: number;
  readonly height: number;
  readonly disabled: boolean;
  readonly onType: (staffId: string, item: string, text: string) => void;
};

const show = (net: number | undefined): string =>
  net === undefined || net === 0 ? '' : net > 0 ? `+${net}` : String(net);

const PointsGridRowView = ({
  row,
  index,
  items,
  edits,
  template,
  top,
  height,
  disabled,
  onType,
}: PointsGridRowProps) => (
  <div
    className={classes['row']}
    style={{ gridTemplateColumns: template, transform: `translateY(${top}px)`, height }}
  >
    <div className={classes['name']} title={row.site ?? ''}>
      {row.staffNo} {row.name}
    </div>
    {items.map(({ key, title }, column) => {
      const text = edits[key] ?? '';
      return (
        <div key={key} className={classes['cell']}>
          <input
            className={classes['input']}
            data-cell={`${index}:${column}`}
            data-bad={readCell(text).kind === 'bad' || undefined}
            aria-invalid={readCell(text).kind === 'bad'}
            aria-label={`${row.name} ${title}`}
            inputMode="decimal"
            disabled={disabled}
            value={text}
            onChange={(event) => onType(row.staffId, key, event.currentTarget.value)}
          />
          <span className={classes['net']}>{show(row.nets[key])}</span>
        </div>
      );
    })}
    <div className={classes['total']}>{show(row.net)}</div>
  </div>
);

/** One person of the grid; drawn anew only when their own cells change. */
export const PointsGridRow = memo(PointsGridRowView);
