import {
  LAYOUT_VERSION,
  type LayoutBox,
  type LayoutLine,
  type LayoutPage,
  type PrintLayout,
} from '../../../shared/kernel/print-layout';
import type { BoxMark, DrawOp, Page } from './draw-op';
import { MM } from './paper';

const mm = (points: number): number => Math.round((points / MM) * 100) / 100;
const hundredth = (value: number): number => Math.round(value * 100) / 100;

/** Edges that float sums put a hair apart are one. */
const SAME = 0.025;

type Span = { readonly at: number; readonly from: number; readonly to: number };

type Spans = { readonly across: Span[]; readonly down: Span[] };

const addRect = ({ across, down }: Spans, x: number, y: number, width: number, height: number): void => {
  const [left, right, above, below] = [mm(x), mm(x + width), mm(y), mm(y + height)];
  across.push({ at: above, from: left, to: right }, { at: below, from: left, to: right });
  down.push({ at: left, from: above, to: below }, { at: right, from: above, to: below });
};

const spansOf = (ops: readonly DrawOp[]): Spans => {
  const spans: Spans = { across: [], down: [] };
  for (const op of ops) {
    if (op.kind === 'rect') addRect(spans, op.x, op.y, op.width, op.height);
    else if (op.kind === 'checkbox') addRect(spans, op.x, op.y, op.size, op.size);
    else if (op.kind === 'line') {
      if (op.y1 !== op.y2) throw new Error('a line of a document is neither horizontal nor part of a frame');
      spans.across.push({ at: mm(op.y1), from: mm(op.x1), to: mm(op.x2) });
    }
  }
  return spans;
};

/** One span for what lies in one line and touches. */
const merged = (spans: readonly Span[]): readonly Span[] => {
  const lines: { readonly at: number; readonly spans: Span[] }[] = [];
  for (const span of spans.toSorted((a, b) => a.at - b.at)) {
    const line = lines.at(-1);
    if (line !== undefined && span.at - line.at <= SAME) line.spans.push(span);
    else lines.push({ at: span.at, spans: [span] });
  }
  return lines.flatMap((line) => {
    const joined: { readonly at: number; readonly from: number; to: number }[] = [];
    for (const { from, to } of line.spans.toSorted((a, b) => a.from - b.from)) {
      const last = joined.at(-1);
      if (last !== undefined && from - last.to <= SAME) last.to = Math.max(last.to, to);
      else joined.push({ at: line.at, from, to });
    }
    return joined;
  });
};

const linesOf = (ops: readonly DrawOp[]): LayoutLine[] => {
  const { across, down } = spansOf(ops);
  return [
    ...merged(across).map(({ at, from, to }): LayoutLine => [from, at, to, at]),
    ...merged(down).map(({ at, from, to }): LayoutLine => [at, from, at, to]),
  ];
};

/** Says what the box is for, so that it is the same whenever the same content is laid out. */
const nameOf = ({ role, row, choice }: BoxMark): string =>
  [role, row, choice].filter((part) => part !== null).join('.');

/**
 * Where everything stands on laid-out pages, in millimetres: what a scan is measured against.
 *
 * A row that a page break cut has a box in each part; the second of the same name is `…~2`.
 */
export const printLayoutOf = (pages: readonly Page[]): PrintLayout => {
  const taken = new Set<string>();
  const idOf = (mark: BoxMark): string => {
    const name = nameOf(mark);
    let id = name;
    for (let count = 2; taken.has(id); count += 1) id = `${name}~${count}`;
    taken.add(id);
    return id;
  };
  const boxOf = (op: Extract<DrawOp, { kind: 'box' }>, page: number): LayoutBox => {
    const [x, y] = [mm(op.x), mm(op.y)];
    return {
      id: idOf(op.mark),
      page,
      ...{ x, y, w: hundredth(mm(op.x + op.width) - x), h: hundredth(mm(op.y + op.height) - y) },
      ...op.mark,
    };
  };
  return {
    layout: LAYOUT_VERSION,
    pages: pages.map(
      ({ width, height, ops }, i): LayoutPage => ({
        width: mm(width),
        height: mm(height),
        codes: ops.flatMap((op) =>
          op.kind === 'qr' ? [{ kind: op.place, x: mm(op.x), y: mm(op.y), size: mm(op.size) }] : [],
        ),
        lines: linesOf(ops),
        boxes: ops.flatMap((op) => (op.kind === 'box' ? [boxOf(op, i + 1)] : [])),
      }),
    ),
  };
};
