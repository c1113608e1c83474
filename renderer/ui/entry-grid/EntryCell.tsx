import type { ReactNode } from 'react';
import classes from './EntryGrid.module.css';
import type { EntryColumn } from './entry-sheet';
import { readCell } from './grid-cells';
import { Part } from './Part';

type EntryCellProps = {
  readonly column: EntryColumn;
  /** `row:column`, by which the grid finds the cell of an event. */
  readonly place: string;
  readonly label: string;
  readonly text: string;
  readonly changed: boolean;
  readonly wrong: boolean;
  readonly selected: boolean;
  readonly closed: boolean;
  readonly aside: string;
  /** The sentence about the cell, where there is one. */
  readonly saidIn: string | undefined;
  readonly note: ReactNode;
  readonly onText: (text: string) => void;
};

/** A cell that takes what is typed. Its keys and pastes are the grid's. */
export const EntryCell = (props: EntryCellProps) => {
  const { column, place, label, text, changed, wrong, selected, closed, aside, saidIn, note, onText } = props;
  const field = {
    className: classes['input'],
    'data-cell': place,
    'aria-label': label,
    'aria-invalid': wrong || undefined,
    'aria-describedby': saidIn,
  };
  return (
    <Part
      part="gridcell"
      className={classes['cell']}
      aria-selected={selected}
      data-place={place}
      data-changed={changed || undefined}
      data-wrong={wrong || undefined}
      data-selected={selected || undefined}
      data-closed={closed || undefined}
      data-aside={aside !== '' || undefined}
    >
      {column.kind === 'choice' ? (
        <select
          {...field}
          disabled={closed}
          value={String(readCell(column, text) ?? '')}
          onChange={(event) => onText(event.currentTarget.value)}
        >
          <option value="">—</option>
          {(column.choices ?? []).map(({ value, label: shown, digit }) => (
            <option key={value} value={value}>
              {`${digit} ${shown}`}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...field}
          autoComplete="off"
          inputMode={column.kind === 'number' ? 'decimal' : undefined}
          maxLength={column.maxLength}
          placeholder={closed ? undefined : column.placeholder}
          readOnly={closed}
          aria-disabled={closed || undefined}
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
        />
      )}
      {aside === '' ? null : <span className={classes['aside']}>{aside}</span>}
      {note === null || note === undefined ? null : <div className={classes['note']}>{note}</div>}
    </Part>
  );
};
