import type { BoxRole } from '../../../shared/kernel/print-layout';
import type { Measure, Weight } from './draw-op';
import { SIGNATURE_HEIGHT, TYPE } from './paper';
import { wrapText } from './wrap';

/** What a hand does in a cell: signs it, or ticks one of its choices. `row` is the key of the row in the model. */
export type CellBox = {
  readonly kind: 'signature' | 'tick';
  readonly role: BoxRole;
  readonly row?: string;
};

/** A cell; a signature cell is an empty box with room for a hand. `field` names its content in a refusal. */
export type Cell = {
  readonly field: string;
  readonly text?: string;
  readonly weight?: Weight;
  readonly align?: 'left' | 'center' | 'right';
  /** How many columns it takes; 1 unless given. */
  readonly span?: number;
  /** Check boxes in front of words, instead of a text; `choice` is what a tick in it stands for. */
  readonly choices?: readonly {
    readonly label: string;
    readonly checked: boolean;
    readonly choice: string;
  }[];
  readonly box?: CellBox;
};

export type Row = {
  readonly cells: readonly Cell[];
  /** Points; a row with signature cells asks for room, and gets what a signature needs at least. */
  readonly minHeight?: number;
  /** Holds nothing but places to sign for what stands above it, so it goes with that to another page. */
  readonly signing?: boolean;
};

export type Grid = {
  /** Shares of the width; they need not add up to anything. */
  readonly columns: readonly number[];
  /** Repeated on every page. */
  readonly header: readonly Row[];
  readonly rows: readonly Row[];
  /** Written into the first cell of the second and later part of a row that is taller than a page. */
  readonly continued: string;
};

export type CellLines = {
  readonly cell: Cell;
  readonly x: number;
  readonly width: number;
  readonly lines: readonly string[];
};
export type SetRow = {
  readonly cells: readonly CellLines[];
  readonly height: number;
  readonly minHeight: number;
  readonly signing: boolean;
};

export const LINE = TYPE.body * TYPE.leading;

export const heightOf = (lines: number, minHeight: number): number =>
  Math.max(minHeight, lines * LINE + 2 * TYPE.padding);

/** Turn shares into points. */
export const columnWidths = (shares: readonly number[], width: number): readonly number[] => {
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => (share / sum) * width);
};

/** Wrap the cells of a row. Their spans must add up to the columns; anything else is a bug of the document. */
export const setRow = (row: Row, widths: readonly number[], measure: Measure): SetRow => {
  let column = 0;
  let x = 0;
  const cells = row.cells.map((cell): CellLines => {
    const span = cell.span ?? 1;
    const width = widths.slice(column, column + span).reduce((sum, w) => sum + w, 0);
    const setting = {
      width: width - 2 * TYPE.padding,
      size: TYPE.body,
      weight: cell.weight ?? 'regular',
      measure,
    };
    const placed = {
      cell,
      x,
      width,
      lines: cell.text === undefined || cell.text === '' ? [] : wrapText(cell.text, setting),
    };
    column += span;
    x += width;
    return placed;
  });
  if (column !== widths.length) throw new Error(`a row spans ${column} of ${widths.length} columns`);
  const isSigned = row.cells.some(({ box }) => box?.kind === 'signature');
  const minHeight = Math.max(row.minHeight ?? 0, isSigned ? SIGNATURE_HEIGHT : 0);
  const most = Math.max(
    1,
    ...cells.map(({ lines, cell }) => (cell.choices === undefined ? lines.length : 1)),
  );
  return { cells, height: heightOf(most, minHeight), minHeight, signing: row.signing ?? false };
};

/** The part of a row that takes `count` lines from line `from` on. */
const partOf = (row: SetRow, from: number, count: number, continued: string): SetRow => {
  const cells = row.cells.map((placed, i) => {
    const lines = placed.lines.slice(from, from + count);
    if (i > 0 || from === 0 || lines.length > 0) return { ...placed, lines };
    return {
      ...placed,
      lines: placed.lines.at(-1) === continued ? placed.lines : [...placed.lines, continued],
    };
  });
  const most = Math.max(1, ...cells.map(({ lines }) => lines.length));
  return { ...row, cells, height: heightOf(most, row.minHeight) };
};

const linesOf = (row: SetRow): number => Math.max(...row.cells.map(({ lines }) => lines.length));

/**
 * Cut a row that is taller than a page into parts: the first fits `first` points, every later one `later` points.
 *
 * A part takes at least one line, so the cutting ends whatever the heights are.
 */
export const splitRow = (row: SetRow, first: number, later: number, continued: string): readonly SetRow[] => {
  const total = linesOf(row);
  const room = (height: number): number => Math.max(1, Math.floor((height - 2 * TYPE.padding) / LINE));
  const parts: SetRow[] = [];
  let from = 0;
  while (from < total) {
    const count = room(parts.length === 0 ? first : later);
    parts.push(partOf(row, from, count, continued));
    from += count;
  }
  return parts;
};

/** Cut the last `count` lines off a row, so that they can go to another page; undefined when too little would stay. */
export const cutTail = (
  row: SetRow,
  count: number,
  continued: string,
): readonly [SetRow, SetRow] | undefined => {
  const kept = linesOf(row) - count;
  return kept < count ? undefined : [partOf(row, 0, kept, continued), partOf(row, kept, count, continued)];
};
