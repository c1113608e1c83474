import type { DrawOp, Measure, TextOp, Weight } from './draw-op';
import { printable } from './wrap';

/** A part of a page that is drawn in one piece, wherever it comes to stand. */
export type Block = { readonly height: number; readonly ops: (top: number) => readonly DrawOp[] };

export const heightOfAll = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { height }) => sum + height, 0);

/** Several blocks, one below the other, as one. */
export const stacked = (blocks: readonly Block[]): Block => ({
  height: heightOfAll(blocks),
  ops: (top) => {
    let y = top;
    return blocks.flatMap((block) => {
      const ops = block.ops(y);
      y += block.height;
      return ops;
    });
  },
});

export const textOp = (
  text: string,
  [x, y]: readonly [x: number, baseline: number],
  size: number,
  weight: Weight,
  field: string,
): TextOp => ({ kind: 'text', x, y, text: printable(text), size, weight, field });

const CUT = '…';

/** A text that may not take a second line: its end is cut off when it does not fit. */
export const cutToFit = (
  text: string,
  width: number,
  size: number,
  weight: Weight,
  measure: Measure,
): string => {
  const whole = printable(text).replaceAll('\n', ' ');
  if (measure(whole, size, weight) <= width) return whole;
  const characters = [...whole];
  while (characters.length > 0 && measure(characters.join('') + CUT, size, weight) > width) characters.pop();
  return characters.join('') + CUT;
};
