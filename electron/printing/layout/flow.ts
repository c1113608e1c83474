import { type Block, heightOfAll, stacked, textOp } from './block';
import type { DrawOp, Measure, Page } from './draw-op';
import { columnWidths, cutTail, type Grid, LINE, type SetRow, setRow, splitRow } from './grid';
import { footOps, headOps, type SheetHead } from './head-foot';
import { type Orientation, paperOf, TYPE } from './paper';
import { rowBlock } from './row-block';
import { type Signer, signatureBlock } from './signature-block';
import { wrapText } from './wrap';

/** A row is cut only when this many of its lines fit on the page that it begins on. */
const LINES_WORTH_CUTTING = 3;
const CUTTING_ROOM = LINES_WORTH_CUTTING * LINE + 2 * TYPE.padding;
/** Sums of heights differ in their last digits with the order of adding. */
const ROUNDING = 0.01;

/** Lays blocks one below the other and starts a new page, with its header, when one does not fit. */
export type Flow = {
  readonly width: number;
  readonly grid: (grid: Grid, title?: string) => void;
  readonly gap: (height: number) => void;
  /** Start a new page unless this much room is left: what follows belongs together. */
  readonly keepTogether: (height: number) => void;
  /** Small print about what stands above it; goes with the last row of that to another page. */
  readonly note: (text: string, field: string) => void;
  /** Lines to sign on, in one piece, never without the last row of what is signed. */
  readonly signatures: (signers: readonly Signer[], dateLabel: string) => void;
  readonly finish: () => readonly Page[];
};

type Mark = { readonly ops: number; readonly y: number };

/** The last row with content and what followed it: together they go to a new page when more that belongs to them does not fit. */
type Tail = {
  /** Where the page stood before the row, and before what opens its grid if it is the first row under that. */
  readonly before: Mark;
  readonly opening: readonly Block[];
  /** The header of the grid, which the row needs on another page. */
  readonly header: readonly Block[];
  readonly row: SetRow;
  readonly continued: string;
  readonly after: Block[];
};

export const createFlow = (orientation: Orientation, head: SheetHead, measure: Measure): Flow => {
  const paper = paperOf(orientation);
  const { left, inner: width, top, bottom } = paper;
  const pages: DrawOp[][] = [];
  let ops: DrawOp[] = [];
  let y = top;
  let tail: Tail | undefined;

  const newPage = (): void => {
    ops = [];
    pages.push(ops);
    ops.push(...headOps(head, paper, pages.length, measure));
    y = top;
    tail = undefined;
  };
  const put = (block: Block): void => {
    ops.push(...block.ops(y));
    y += block.height;
  };
  const mark = (): Mark => ({ ops: ops.length, y });
  const fits = (height: number): boolean => y + height <= bottom + ROUNDING;
  const ensure = (height: number): void => {
    if (!fits(height) && y > top) newPage();
  };
  const blockOf = (row: SetRow): Block => rowBlock(row, left, measure);

  const putRow = (row: SetRow, from: Omit<Tail, 'row' | 'after'>): void => {
    tail = { ...from, row, after: [] };
    put(blockOf(row));
  };
  /** Take the tail to a new page, so that `height` more has its place there with it; cut a row that fills a page alone. */
  const carryOver = (height: number): void => {
    const last = tail;
    if (last === undefined) {
      if (y > top) newPage();
      return;
    }
    const room = bottom - top - heightOfAll(last.after) - height + ROUNDING;
    const whole = last.opening.length > 0 ? last.opening : last.header;
    const restart = (opening: readonly Block[], row: SetRow): void => {
      newPage();
      const before = mark();
      opening.forEach(put);
      putRow(row, { ...last, before, opening });
      for (const block of last.after) {
        put(block);
        tail?.after.push(block);
      }
    };
    const takeBack = (): void => {
      ops.length = last.before.ops;
      y = last.before.y;
    };
    if (heightOfAll(whole) + last.row.height <= room) {
      takeBack();
      restart(whole, last.row);
      return;
    }
    const cut = cutTail(last.row, LINES_WORTH_CUTTING, last.continued);
    if (cut === undefined || heightOfAll(last.header) + cut[1].height > room) {
      newPage();
      return;
    }
    takeBack();
    last.opening.forEach(put);
    put(blockOf(cut[0]));
    restart(last.header, cut[1]);
  };
  /** Put what belongs to the rows above it. */
  const follow = (block: Block): void => {
    if (!fits(block.height)) carryOver(block.height);
    put(block);
    tail?.after.push(block);
  };

  const titleBlock = (title: string): Block => ({
    height: TYPE.section * TYPE.leading + 8,
    ops: (at) => [textOp(title, [left, at + 4 + TYPE.section], TYPE.section, 'bold', title)],
  });
  const grid = ({ columns, header: headerRows, rows: bodyRows, continued }: Grid, title?: string): void => {
    const widths = columnWidths(columns, width);
    const header = headerRows.map((row) => blockOf(setRow(row, widths, measure)));
    const rows = bodyRows.map((row) => setRow(row, widths, measure));
    const titled = title === undefined ? header : [titleBlock(title), ...header];
    const fullPage = bottom - top - heightOfAll(header);
    const [first] = rows;
    if (first === undefined || first.signing) {
      follow(stacked([...titled, ...(first === undefined ? [] : [blockOf(first)])]));
    }
    /** What stands above the next row and belongs to it: the grid's title and header, or the header on a new page. */
    let opening: readonly Block[] = [];
    let before = mark();
    const open = (blocks: readonly Block[]): void => {
      before = mark();
      opening = blocks;
      blocks.forEach(put);
    };
    const nextPage = (): void => {
      newPage();
      open(header);
    };
    const content = (row: SetRow): void => {
      putRow(row, { before: opening.length > 0 ? before : mark(), opening, header, continued });
      opening = [];
    };
    if (first !== undefined && !first.signing) {
      // A row that is cut anyway begins here, when it is worth it.
      const room = fullPage - (heightOfAll(titled) - heightOfAll(header));
      ensure(heightOfAll(titled) + (first.height > fullPage ? CUTTING_ROOM : Math.min(first.height, room)));
      open(titled);
    }
    for (const row of rows) {
      if (row.signing) {
        if (row !== first) follow(blockOf(row));
      } else if (row.height > fullPage) {
        if (bottom - y < CUTTING_ROOM) nextPage();
        splitRow(row, bottom - y, fullPage, continued).forEach((part, i) => {
          if (i > 0) nextPage();
          content(part);
        });
      } else {
        if (!fits(row.height)) nextPage();
        content(row);
      }
    }
  };

  newPage();
  return {
    width,
    grid,
    gap: (height) => {
      const block: Block = { height, ops: () => [] };
      put(block);
      tail?.after.push(block);
    },
    keepTogether: ensure,
    note: (text, field) => {
      const line = TYPE.small * TYPE.leading;
      const setting = { width, size: TYPE.small, weight: 'regular' as const, measure };
      const lines = wrapText(text, setting).map((part) => part.trimEnd());
      follow({
        height: lines.length * line,
        ops: (at) =>
          lines.flatMap((part, i) =>
            part === ''
              ? []
              : [textOp(part, [left, at + i * line + TYPE.small], TYPE.small, 'regular', field)],
          ),
      });
    },
    signatures: (signers, dateLabel) => follow(signatureBlock(signers, dateLabel, paper, measure)),
    finish: () =>
      pages.map((content, i) => ({
        width: paper.width,
        height: paper.height,
        ops: [...content, ...footOps(head, paper, i + 1, pages.length, measure)],
      })),
  };
};
