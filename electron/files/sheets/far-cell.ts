import { SHEET_LIMITS } from './limits';
import type { WorkbookParts } from './open-archive';

/** A cell with its place and something in it, whatever prefix the program gives its tags. */
const FILLED = /<(?:\w+:)?c\s[^>]*?\br="([A-Z]+)(\d+)"[^>/]*>\s*<(?:\w+:)?(?:v|is|f)\b/g;

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

/**
 * Whether a worksheet has something in a row or column that is beyond what is read.
 *
 * The parser is told to stop there because it makes room for every cell in between; a lone row far below would be lost.
 */
export const farCell = (parts: WorkbookParts): 'row' | 'column' | undefined => {
  for (const [name, bytes] of parts) {
    if (!/(^|\/)worksheets\/[^/]+\.xml$/i.test(name)) continue;
    for (const [, letters = '', row] of bytes.toString('latin1').matchAll(FILLED)) {
      if (Number(row) > SHEET_LIMITS.rows + 1) return 'row';
      if (letters.length > 1 && columnNumber(letters) > SHEET_LIMITS.columns + 1) return 'column';
    }
  }
  return undefined;
};
