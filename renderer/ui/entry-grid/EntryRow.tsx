import { memo } from 'react';
import { useT } from '../../lib/i18n';
import { EntryCell } from './EntryCell';
import classes from './EntryGrid.module.css';
import type { EntryFault, EntrySheet } from './entry-sheet';
import { type GridValue, isWrong, type RowCells, readCell, textOf } from './grid-cells';
import { Part } from './Part';

type EntryRowProps<R> = {
  readonly row: R;
  readonly index: number;
  readonly sheet: EntrySheet<R>;
  /** What was typed over the row alone, so that other rows are not drawn anew. */
  readonly typed: RowCells;
  /** The columns of the row that are selected; -1 for none. */
  readonly from: number;
  readonly to: number;
  readonly fault: EntryFault | null;
  readonly readOnly: boolean;
  readonly template: string;
  readonly fixed: readonly number[];
  readonly top: number;
  readonly measure: (element: HTMLElement | null) => void;
  readonly onText: (row: string, column: string, text: string) => void;
};

const EntryRowView = <R,>(props: EntryRowProps<R>) => {
  const { row, index, sheet, typed, from, to, fault, readOnly, template, fixed, top, measure, onText } =
    props;
  const t = useT();
  const key = sheet.keyOf(row);
  const { name } = sheet.idOf(row);
  const shown = (column: string): GridValue => {
    const text = typed[column];
    const known = sheet.columns.find((each) => each.key === column);
    if (text === undefined || known === undefined) return sheet.valueOf(row, column);
    return readCell(known, text) ?? null;
  };
  const cells = sheet.columns.map((column, at) => {
    const saved = sheet.valueOf(row, column.key);
    const text = typed[column.key];
    const changed = text !== undefined && readCell(column, text) !== saved;
    const refused = fault?.column === column.key;
    const wrong = refused || (changed && isWrong(column, text, key));
    const said = refused
      ? fault.text
      : wrong
        ? t('common.grid.cellRule', { column: column.label, rule: column.rule })
        : '';
    return { column, at, text: text ?? textOf(saved), changed, wrong, said };
  });
  const changed = cells.some((cell) => cell.changed);
  const said = [
    ...cells.map((cell) => cell.said),
    fault !== null && !cells.some((cell) => cell.wrong) ? fault.text : '',
  ].filter((text) => text !== '');
  const saidId = `said-${key}`;
  return (
    <Part
      ref={measure}
      part="row"
      aria-rowindex={index + 2}
      data-index={index}
      data-changed={changed || undefined}
      className={classes['row']}
      style={{ gridTemplateColumns: template, transform: `translateY(${top}px)` }}
    >
      {sheet.heads.map((head, i) => (
        <Part
          key={head.key}
          part="gridcell"
          className={`${classes['label']} ${classes['fixed']}`}
          style={{ left: fixed[i] }}
        >
          {head.draw(row, changed)}
        </Part>
      ))}
      {cells.map(({ column, at, ...cell }) => (
        <EntryCell
          key={column.key}
          column={column}
          place={`${index}:${at}`}
          label={`${name} ${column.label}`}
          text={cell.text}
          changed={cell.changed}
          wrong={cell.wrong}
          selected={at >= from && at <= to}
          closed={readOnly || sheet.closed?.(row, column.key, shown) === true}
          aside={sheet.aside?.(row, column.key) ?? ''}
          saidIn={cell.said === '' ? undefined : saidId}
          note={sheet.note?.(row, column.key)}
          onText={(text) => onText(key, column.key, text)}
        />
      ))}
      {sheet.tails?.map((tail) => (
        <Part key={tail.key} part="gridcell" className={classes['label']}>
          {tail.draw(row, changed)}
        </Part>
      ))}
      {said.length === 0 ? null : (
        <Part part="gridcell" id={saidId} className={classes['said']}>
          <span role={fault === null ? undefined : 'alert'}>{said.join(' · ')}</span>
        </Part>
      )}
    </Part>
  );
};

/** One row of the grid; drawn anew only when its own cells change. */
export const EntryRow = memo(EntryRowView) as typeof EntryRowView;
