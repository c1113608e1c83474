import { foldWidth, tidy } from '../../../shared/kernel/sheet/text';

/** Minus signs as keyboards, Word and web pages write them; the full-width one is folded with the digits. */
const MINUS = /[\u2010-\u2015\u2212\ufe58\ufe63]/gu;
const PLAIN = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;
const THOUSANDS = /^[+-]?\d{1,3}([, ]\d{3})+(\.\d+)?$/;
/** 00021 is a staff number and never 21. */
const LEADING_ZERO = /^[+-]?0\d/;

/**
 * The number of a text as people type or copy it: `+5`, full width, any long minus, `1,200`, `85%` (is 85). Null for nothing.
 *
 * Undefined for what is no number or might be two: `1,2` may be a decimal or a list, `00021` is a number of somebody.
 */
export const numberOf = (text: string): number | null | undefined => {
  const plain = foldWidth(tidy(text)).replace(MINUS, '-').replace(/\s*%$/u, '');
  if (plain === '') return null;
  if (LEADING_ZERO.test(plain)) return undefined;
  if (PLAIN.test(plain)) return Number(plain);
  return THOUSANDS.test(plain) ? Number(plain.replace(/[, ]/gu, '')) : undefined;
};

const isEnd = (char: string | undefined): boolean =>
  char === undefined || char === '\t' || char === '\n' || char === '\r';

/** The cell in quotes that begins at `from`, and where it ends; undefined when the quote is no more than a character of its text. */
const quotedAt = (
  text: string,
  from: number,
): { readonly cell: string; readonly end: number } | undefined => {
  let cell = '';
  for (let i = from + 1; i < text.length; i += 1) {
    if (text[i] !== '"') cell += text[i];
    else if (text[i + 1] === '"') {
      cell += '"';
      i += 1;
    } else return isEnd(text[i + 1]) ? { cell, end: i + 1 } : undefined;
  }
  return undefined;
};

/** The lines and cells of what Excel or WPS copied: tabs, any line break, cells in quotes that hold line breaks; empty lines at the end are none. */
export const parseBlock = (text: string): readonly (readonly string[])[] => {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const quoted = text[at] === '"' ? quotedAt(text, at) : undefined;
    let end = quoted?.end ?? at;
    if (quoted === undefined) while (!isEnd(text[end])) end += 1;
    line.push((quoted?.cell ?? text.slice(at, end)).trim());
    if (text[end] !== '\t') {
      lines.push(line);
      line = [];
    }
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  while (lines.at(-1)?.every((cell) => cell === '') === true) lines.pop();
  return lines;
};

const quote = (cell: string): string => (/["\t\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A block as a spreadsheet takes it from the clipboard. */
export const blockText = (block: readonly (readonly string[])[]): string =>
  block.map((line) => line.map(quote).join('\t')).join('\r\n');

/** The words of a text of the catalogue that lists several, between ideographic commas. */
export const wordsOf = (text: string): readonly string[] => text.split('\u3001');

/** Whether a text is more than one cell, so that it is no text for the field that it is pasted into. */
export const isBlock = (text: string): boolean => /[\t\r\n]/u.test(text.replace(/[\r\n]+$/u, '').trim());
