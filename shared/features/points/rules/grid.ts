/** A cell of pasted text: a number, nothing, or something that is no number. */
export type PastedCell =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'empty' }
  | { readonly kind: 'bad'; readonly text: string };

const NUMBER = /^[+-]?\d+(\.\d+)?$/;

/** What was typed or pasted into a cell of points: full-width digits and signs, and the long minus of text programs, are understood. */
export const readCell = (typed: string): PastedCell => {
  const text = typed
    .normalize('NFKC')
    .replace(/[\u2212\u2013\u2014]/gu, '-')
    .trim();
  if (text === '') return { kind: 'empty' };
  return NUMBER.test(text) ? { kind: 'number', value: Number(text) } : { kind: 'bad', text };
};

/** A block of cells as a spreadsheet copies it: tabs between columns, a line a row. A last empty line is no row. */
export const readBlock = (text: string): readonly (readonly PastedCell[])[] =>
  text
    .replace(/(\r\n|\r|\n)+$/u, '')
    .split(/\r\n|\r|\n/u)
    .map((line) => line.split('\t').map(readCell));
