import { type Block, textOp } from './block';
import type { DrawOp, Measure } from './draw-op';
import { type Cell, type CellLines, LINE, type SetRow } from './grid';
import { TYPE } from './paper';

/** Large enough for a pen, and for a scanner to tell a tick from a speck: 3.9 mm. */
const CHECK_SIZE = 11;
const CHECK_GAP = 4;
const CHOICE_GAP = 14;

type Place = { readonly left: number; readonly top: number; readonly height: number };

const choiceOps = ({ cell, width }: CellLines, place: Place, measure: Measure): readonly DrawOp[] => {
  const { choices, box } = cell;
  if (choices === undefined) return [];
  const size = TYPE.body;
  const widths = choices.map(
    ({ label }) => CHECK_SIZE + CHECK_GAP + measure(label, size, 'regular') + CHOICE_GAP,
  );
  const total = widths.reduce((sum, w) => sum + w, 0) - CHOICE_GAP;
  let x = place.left + Math.max(TYPE.padding, (width - total) / 2);
  const middle = place.top + place.height / 2;
  const y = middle - CHECK_SIZE / 2;
  return choices.flatMap(({ label, checked, choice }, i): DrawOp[] => {
    const left = x;
    x += widths[i] ?? 0;
    const mark = box === undefined ? undefined : { role: box.role, row: box.row ?? null };
    return [
      { kind: 'checkbox', x: left, y, size: CHECK_SIZE, checked },
      textOp(label, [left + CHECK_SIZE + CHECK_GAP, middle + size * 0.36], size, 'regular', cell.field),
      ...(mark === undefined
        ? []
        : [
            {
              kind: 'box' as const,
              ...{ x: left, y, width: CHECK_SIZE, height: CHECK_SIZE },
              mark: { kind: 'tick' as const, ...mark, choice },
            },
          ]),
    ];
  });
};

/** How far into its cell a line begins. */
const shiftOf = (align: Cell['align'], width: number, inked: () => number): number => {
  if (align === 'center') return (width - inked()) / 2;
  return align === 'right' ? width - TYPE.padding - inked() : TYPE.padding;
};

const lineOps = ({ cell, width, lines }: CellLines, place: Place, measure: Measure): readonly DrawOp[] => {
  const weight = cell.weight ?? 'regular';
  const first = place.top + (place.height - lines.length * LINE) / 2;
  const rise = (LINE - TYPE.body) / 2 + TYPE.body * TYPE.ascent;
  return lines.flatMap((line, i) => {
    const inked = line.trimEnd();
    if (inked === '') return [];
    const shift = shiftOf(cell.align, width, () => measure(inked, TYPE.body, weight));
    return [textOp(inked, [place.left + shift, first + i * LINE + rise], TYPE.body, weight, cell.field)];
  });
};

const cellOps = (placed: CellLines, place: Place, measure: Measure): readonly DrawOp[] => {
  const { cell, width } = placed;
  const frame = { x: place.left, y: place.top, width, height: place.height };
  const { box } = cell;
  return [
    { kind: 'rect', ...frame },
    ...(box?.kind === 'signature'
      ? [
          {
            kind: 'box' as const,
            ...frame,
            mark: { kind: box.kind, role: box.role, row: box.row ?? null, choice: null },
          },
        ]
      : []),
    ...choiceOps(placed, place, measure),
    ...lineOps(placed, place, measure),
  ];
};

/** A row of a grid: its frames and texts, and the boxes to sign or tick in it. `left` is where the grid begins. */
export const rowBlock = (row: SetRow, left: number, measure: Measure): Block => ({
  height: row.height,
  ops: (top) =>
    row.cells.flatMap((placed) =>
      cellOps(placed, { left: left + placed.x, top, height: row.height }, measure),
    ),
});
