import type { BoxRole } from '../../../shared/kernel/print-layout';
import { type Block, cutToFit, stacked, textOp } from './block';
import type { DrawOp, Measure } from './draw-op';
import { MM, type Paper, SIGNATURE_HEIGHT, TYPE } from './paper';

/** Who signs on a line below a document. A `name` that is known stands below the line, which stays free for the hand. */
export type Signer = { readonly label: string; readonly name: string; readonly role: BoxRole };

/** Four Chinese characters by hand, and a line that nobody needs longer. */
const LINE_MIN = 35.4 * MM;
const LINE_MAX = 70 * MM;
const DATE_LINE = 25.4 * MM;
const GAP = 3;
const BETWEEN = 10;
const ABOVE = 2;
const BELOW = 6;
const NAME_HEIGHT = 10;

type Named = Signer & { readonly labelWidth: number };

const chunksOf = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** How wide the labels of each column are when as many sign side by side as fit with lines that are long enough. */
const arrange = (labels: readonly number[], around: number, width: number): readonly number[] => {
  for (let count = labels.length; count > 1; count -= 1) {
    const columns = Array.from({ length: count }, (_, column) =>
      Math.max(...labels.filter((_label, i) => i % count === column)),
    );
    if (sum(columns) + count * around + (count - 1) * BETWEEN <= width) return columns;
  }
  return [Math.max(...labels)];
};

/**
 * Lines to sign and date on, side by side as far as they fit, then in further rows. The room above each line is a box to sign
 * in; nothing is printed in it.
 */
export const signatureBlock = (
  signers: readonly Signer[],
  dateLabel: string,
  { left, inner }: Pick<Paper, 'left' | 'inner'>,
  measure: Measure,
): Block => {
  const dateWidth = measure(dateLabel, TYPE.body, 'regular');
  /** What a signer takes beside the label and the line. */
  const dated = GAP + 2 * GAP + dateWidth + GAP + DATE_LINE;
  const named = signers.map((signer) => ({
    ...signer,
    labelWidth: measure(signer.label, TYPE.body, 'bold'),
  }));
  const columns = arrange(
    named.map(({ labelWidth }) => labelWidth),
    LINE_MIN + dated,
    inner,
  );
  const free = inner - sum(columns) - (columns.length - 1) * BETWEEN;
  const lineRoom = free / columns.length - dated;
  const rows = chunksOf(named, columns.length);

  const signerOps = (signer: Named, column: number, line: number): readonly DrawOp[] => {
    const start = left + sum(columns.slice(0, column)) + column * (lineRoom + dated + BETWEEN);
    const from = start + signer.labelWidth + GAP;
    const to = from + Math.min(LINE_MAX, lineRoom);
    const date = to + 2 * GAP;
    const dateFrom = date + dateWidth + GAP;
    const name = cutToFit(signer.name, to - from, TYPE.small, 'regular', measure);
    const nameFrom = from + (to - from - measure(name, TYPE.small, 'regular')) / 2;
    return [
      textOp(signer.label, [start, line - 3], TYPE.body, 'bold', signer.label),
      { kind: 'line', x1: from, y1: line, x2: to, y2: line },
      {
        kind: 'box',
        ...{ x: from, y: line - SIGNATURE_HEIGHT, width: to - from, height: SIGNATURE_HEIGHT },
        mark: { kind: 'line', role: signer.role, row: null, choice: null },
      },
      ...(name === ''
        ? []
        : [textOp(name, [nameFrom, line + NAME_HEIGHT - 1], TYPE.small, 'regular', signer.label)]),
      textOp(dateLabel, [date, line - 3], TYPE.body, 'regular', dateLabel),
      { kind: 'line', x1: dateFrom, y1: line, x2: dateFrom + DATE_LINE, y2: line },
    ];
  };

  const blocks = rows.map((row): Block => {
    const nameHeight = row.some(({ name }) => name !== '') ? NAME_HEIGHT : 0;
    return {
      height: SIGNATURE_HEIGHT + nameHeight + BELOW,
      ops: (top) => row.flatMap((signer, column) => signerOps(signer, column, top + SIGNATURE_HEIGHT)),
    };
  });
  return stacked([{ height: ABOVE, ops: () => [] }, ...blocks]);
};
