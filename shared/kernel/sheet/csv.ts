import type { RawRow } from './cell';

/** In the order in which they are tried: the first that yields the best header is it. */
const DELIMITERS = [',', '\t', ';', '|', '\uff0c', '\uff1b', '^', '~'] as const;
/** A header is looked for in so much of the text. */
const HEAD_LENGTH = 65_536;
/** Excel's own way to keep a code's zeros in a CSV: `="001"`. Nothing else that begins with = is touched or reckoned. */
const KEPT_TEXT = /^="([^"=]*)"$/;

const quotedEnd = (text: string, start: number): number => {
  let at = start;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return -1;
    if (text[quote + 1] !== '"') return quote;
    at = quote + 2;
  }
};

type Cut = { readonly rows: readonly RawRow[]; readonly unclosed?: number; readonly tooLong?: true };

const cut = (text: string, delimiter: string, maxRows: number): Cut => {
  const rows: (string | null)[][] = [];
  let row: (string | null)[] = [];
  let at = 0;
  const put = (raw: string): void => {
    const kept = KEPT_TEXT.exec(raw);
    const cell = kept?.[1] ?? raw;
    row.push(cell === '' ? null : cell);
  };
  while (at <= text.length) {
    if (text[at] === '"') {
      const end = quotedEnd(text, at + 1);
      if (end === -1) return { rows, unclosed: rows.length + 1 };
      let next = end + 1;
      while (next < text.length && text[next] !== delimiter && text[next] !== '\n' && text[next] !== '\r')
        next += 1;
      put(text.slice(at + 1, end).replaceAll('""', '"') + text.slice(end + 1, next));
      at = next;
    } else {
      let next = at;
      while (next < text.length && text[next] !== delimiter && text[next] !== '\n' && text[next] !== '\r')
        next += 1;
      put(text.slice(at, next));
      at = next;
    }
    if (text[at] === delimiter) {
      at += 1;
      continue;
    }
    if (at >= text.length && row.length === 1 && row[0] === null) break;
    rows.push(row);
    if (rows.length > maxRows) return { rows, tooLong: true };
    row = [];
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    at += 1;
  }
  return { rows };
};

/** How much of a header the rows of a text hold when it is cut in one way; 0 for none. */
export type HeaderScore = (rows: readonly RawRow[]) => number;

const NO_HEADER: HeaderScore = () => 0;

const mostCells = (head: string): string => {
  const bare = head.slice(0, 4000).replace(/"[^"]*"/g, '');
  const count = (sign: string): number => bare.split(sign).length;
  return DELIMITERS.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
};

/**
 * The separator of a text: the one that it declares (`sep=;`), else the one that yields the best header, and where none yields one
 * the one that cuts the first lines into most cells.
 */
export const csvDelimiter = (text: string, score: HeaderScore = NO_HEADER): string => {
  const declared = /^sep=(.)\r?\n/i.exec(text)?.[1];
  if (declared !== undefined) return declared;
  const head = text.slice(0, HEAD_LENGTH);
  let best = { sign: mostCells(head), score: 0 };
  for (const sign of DELIMITERS) {
    if (!head.includes(sign)) continue;
    const reached = score(cut(head, sign, Number.POSITIVE_INFINITY).rows);
    if (reached > best.score) best = { sign, score: reached };
  }
  return best.sign;
};

/**
 * Cut a CSV text into rows of cells, quotes and line breaks inside quotes included (RFC 4180, any separator).
 *
 * Empty cells are null. A quote that never ends answers `unclosed` with its row (from 1): the rest would silently become
 * one cell.
 */
export const parseCsv = (text: string, maxRows: number, score: HeaderScore = NO_HEADER): Cut =>
  cut(text.replace(/^sep=.\r?\n/i, ''), csvDelimiter(text, score), maxRows);

/** One line of a CSV as Excel reads it. `cells` are already guarded against formulas. */
export const csvLine = (cells: readonly string[]): string =>
  cells.map((cell) => (/[",\r\n\t;]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
