import type { DrawOp, Measure, Page, QrCode, TextOp, Weight } from './draw-op';
import { type CellLines, columnWidths, type Grid, LINE, type SetRow, setRow, splitRow } from './grid';
import { FOOTER_HEIGHT, MARGIN, type Orientation, paperSize, TYPE } from './paper';
import { printable, wrapText } from './wrap';

/** What stands on every page of a sheet, already in the reader's language. */
export type SheetHead = {
  readonly company: string;
  readonly title: string;
  readonly office: string;
  readonly number: string;
  readonly printed: string;
  readonly qr: QrCode | null;
  readonly watermark: string | null;
  /** `第 1 页 / 共 2 页` */
  readonly pageOf: (page: number, pages: number) => string;
  /** Names of what stands here, for the refusal of a missing glyph. */
  readonly fields: {
    readonly company: string;
    readonly title: string;
    readonly office: string;
    readonly number: string;
  };
};

const QR_SIZE = 62;
const HEADER_HEIGHT = 70;
const CHECK_SIZE = 8;
/** A row is cut only when this many of its lines fit on the page that it begins on. */
const LINES_WORTH_CUTTING = 3;
const CUTTING_ROOM = LINES_WORTH_CUTTING * LINE + 2 * TYPE.padding;

/** Lays blocks one below the other and starts a new page, with its header, when one does not fit. */
export type Flow = {
  readonly width: number;
  readonly grid: (grid: Grid, title?: string) => void;
  readonly gap: (height: number) => void;
  /** Start a new page unless this much room is left: what follows belongs together. */
  readonly keepTogether: (height: number) => void;
  readonly note: (text: string, field: string) => void;
  /** Labels with a line to sign on, side by side, kept together on one page. */
  readonly signatures: (
    labels: readonly { readonly label: string; readonly name: string }[],
    dateLabel: string,
  ) => void;
  readonly finish: () => readonly Page[];
};

export const createFlow = (orientation: Orientation, head: SheetHead, measure: Measure): Flow => {
  const paper = paperSize(orientation);
  const width = paper.width - 2 * MARGIN;
  const top = MARGIN + HEADER_HEIGHT;
  const bottom = paper.height - MARGIN - FOOTER_HEIGHT;
  const pages: DrawOp[][] = [];
  let ops: DrawOp[] = [];
  let y = top;

  const write = (
    text: string,
    x: number,
    baseline: number,
    size: number,
    weight: Weight,
    field: string,
  ): TextOp => {
    const op: TextOp = { kind: 'text', x, y: baseline, text: printable(text), size, weight, field };
    ops.push(op);
    return op;
  };
  const centre = (text: string, baseline: number, size: number, weight: Weight, field: string): void => {
    let fitted = size;
    while (fitted > 7 && measure(text, fitted, weight) > width - 2 * QR_SIZE - 24) fitted -= 0.5;
    write(text, MARGIN + (width - measure(text, fitted, weight)) / 2, baseline, fitted, weight, field);
  };
  const newPage = (): void => {
    ops = [];
    pages.push(ops);
    y = top;
    if (head.watermark !== null) ops.push({ kind: 'watermark', text: head.watermark });
    centre(head.company, MARGIN + 12, TYPE.company, 'regular', head.fields.company);
    centre(head.title, MARGIN + 36, TYPE.title, 'bold', head.fields.title);
    write(head.office, MARGIN, top - 8, TYPE.body, 'regular', head.fields.office);
    const qrRoom = head.qr === null ? 0 : QR_SIZE + 10;
    const numberWidth = measure(head.number, TYPE.body, 'regular');
    write(
      head.number,
      MARGIN + width - qrRoom - numberWidth,
      top - 8,
      TYPE.body,
      'regular',
      head.fields.number,
    );
    if (head.qr !== null)
      ops.push({ kind: 'qr', x: MARGIN + width - QR_SIZE, y: MARGIN, size: QR_SIZE, code: head.qr });
  };
  const ensure = (height: number): void => {
    if (y + height > bottom && y > top) newPage();
  };

  const drawChoices = ({ cell, x, width: cellWidth }: CellLines, rowTop: number, height: number): void => {
    const choices = cell.choices ?? [];
    const size = TYPE.body;
    const widths = choices.map(({ label }) => CHECK_SIZE + 3 + measure(label, size, 'regular') + 10);
    const total = widths.reduce((sum, w) => sum + w, 0) - 10;
    let left = MARGIN + x + Math.max(TYPE.padding, (cellWidth - total) / 2);
    const middle = rowTop + height / 2;
    choices.forEach(({ label, checked }, i) => {
      ops.push({ kind: 'checkbox', x: left, y: middle - CHECK_SIZE / 2, size: CHECK_SIZE, checked });
      write(label, left + CHECK_SIZE + 3, middle + size * 0.36, size, 'regular', cell.field);
      left += widths[i] ?? 0;
    });
  };
  const drawRow = (row: SetRow): void => {
    for (const placed of row.cells) {
      const { cell, x, width: cellWidth, lines } = placed;
      const left = MARGIN + x;
      ops.push({ kind: 'rect', x: left, y, width: cellWidth, height: row.height });
      if (cell.choices !== undefined) drawChoices(placed, y, row.height);
      const weight = cell.weight ?? 'regular';
      let lineTop = y + (row.height - lines.length * LINE) / 2;
      for (const line of lines) {
        const inked = line.trimEnd();
        const shift =
          cell.align === 'center' ? (cellWidth - measure(inked, TYPE.body, weight)) / 2 : TYPE.padding;
        if (inked !== '')
          write(
            inked,
            left + shift,
            lineTop + (LINE - TYPE.body) / 2 + TYPE.body * TYPE.ascent,
            TYPE.body,
            weight,
            cell.field,
          );
        lineTop += LINE;
      }
    }
    y += row.height;
  };

  newPage();
  return {
    width,
    grid: (grid, title) => {
      const widths = columnWidths(grid.columns, width);
      const header = grid.header.map((row) => setRow(row, widths, measure));
      const rows = grid.rows.map((row) => setRow(row, widths, measure));
      const headerHeight = header.reduce((sum, row) => sum + row.height, 0);
      const titleHeight = title === undefined ? 0 : TYPE.section * TYPE.leading + 8;
      const fullPage = bottom - top - headerHeight;
      const firstHeight = rows[0]?.height ?? 0;
      // A row that is cut anyway begins here, when it is worth it.
      const begin = firstHeight > fullPage ? CUTTING_ROOM : Math.min(firstHeight, fullPage - titleHeight);
      ensure(titleHeight + headerHeight + begin);
      if (title !== undefined) {
        write(title, MARGIN, y + 4 + TYPE.section, TYPE.section, 'bold', title);
        y += titleHeight;
      }
      header.forEach(drawRow);
      const nextPage = (): void => {
        newPage();
        header.forEach(drawRow);
      };
      for (const row of rows) {
        if (row.height > fullPage) {
          if (bottom - y < CUTTING_ROOM) nextPage();
          splitRow(row, bottom - y, fullPage, grid.continued).forEach((part, i) => {
            if (i > 0) nextPage();
            drawRow(part);
          });
        } else {
          if (y + row.height > bottom) nextPage();
          drawRow(row);
        }
      }
    },
    gap: (height) => {
      y += height;
    },
    keepTogether: ensure,
    note: (text, field) => {
      const line = TYPE.small * TYPE.leading;
      for (const part of wrapText(text, { width, size: TYPE.small, weight: 'regular', measure })) {
        ensure(line);
        if (part.trim() !== '') write(part.trimEnd(), MARGIN, y + TYPE.small, TYPE.small, 'regular', field);
        y += line;
      }
    },
    signatures: (labels, dateLabel) => {
      const height = 46;
      ensure(height);
      const each = width / labels.length;
      const baseline = y + 26;
      labels.forEach(({ label, name }, i) => {
        const left = MARGIN + i * each;
        write(label, left, baseline, TYPE.body, 'bold', label);
        const from = left + measure(label, TYPE.body, 'bold') + 4;
        const dateWidth = measure(dateLabel, TYPE.body, 'regular') + 58;
        const to = left + each - dateWidth - 14;
        ops.push({ kind: 'line', x1: from, y1: baseline + 3, x2: to, y2: baseline + 3 });
        if (name !== '') write(name, from + 4, baseline, TYPE.body, 'regular', label);
        write(dateLabel, to + 6, baseline, TYPE.body, 'regular', dateLabel);
        ops.push({
          kind: 'line',
          x1: to + dateWidth - 50,
          y1: baseline + 3,
          x2: left + each - 10,
          y2: baseline + 3,
        });
      });
      y += height;
    },
    finish: () =>
      pages.map((content, i) => {
        ops = content;
        const baseline = paper.height - MARGIN - 4;
        const pageOf = head.pageOf(i + 1, pages.length);
        write(head.printed, MARGIN, baseline, TYPE.small, 'regular', head.fields.number);
        write(
          pageOf,
          MARGIN + (width - measure(pageOf, TYPE.small, 'regular')) / 2,
          baseline,
          TYPE.small,
          'regular',
          head.fields.number,
        );
        const numberWidth = measure(head.number, TYPE.small, 'regular');
        write(head.number, MARGIN + width - numberWidth, baseline, TYPE.small, 'regular', head.fields.number);
        return { ...paper, ops: content };
      }),
  };
};
