/** A cell by its place. */
export type Place = { readonly row: number; readonly column: number };

/** Cells from one corner to another; `anchor` is the one that has the focus. */
export type Range = { readonly anchor: Place; readonly head: Place };

export type Extent = { readonly rows: number; readonly columns: number };

export type Box = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

export const boxOf = ({ anchor, head }: Range): Box => ({
  top: Math.min(anchor.row, head.row),
  left: Math.min(anchor.column, head.column),
  bottom: Math.max(anchor.row, head.row),
  right: Math.max(anchor.column, head.column),
});

/** Whether a range is more than its one cell. */
export const isWide = ({ anchor, head }: Range): boolean =>
  anchor.row !== head.row || anchor.column !== head.column;

const PAGE = 10;

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/** Where a key leads from a cell; undefined for keys that do not move. `far` is Ctrl. */
export const moveOf = (
  key: string,
  far: boolean,
  from: Place,
  { rows, columns }: Extent,
): Place | undefined => {
  const { row, column } = from;
  const to = (r: number, c: number): Place => ({ row: within(r, rows), column: within(c, columns) });
  switch (key) {
    case 'ArrowDown':
      return to(far ? rows : row + 1, column);
    case 'Enter':
      return to(row + 1, column);
    case 'ArrowUp':
      return to(far ? 0 : row - 1, column);
    case 'ArrowRight':
      return to(row, far ? columns : column + 1);
    case 'ArrowLeft':
      return to(row, far ? 0 : column - 1);
    case 'PageDown':
      return to(row + PAGE, column);
    case 'PageUp':
      return to(row - PAGE, column);
    case 'Home':
      return to(far ? 0 : row, 0);
    case 'End':
      return to(far ? rows : row, columns);
    default:
      return undefined;
  }
};

/** Every place of a box, line by line. */
export const placesOf = ({ top, left, bottom, right }: Box): readonly (readonly Place[])[] =>
  Array.from({ length: bottom - top + 1 }, (_r, r) =>
    Array.from({ length: right - left + 1 }, (_c, c) => ({ row: top + r, column: left + c })),
  );
