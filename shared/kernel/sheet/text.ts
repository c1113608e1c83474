import { cleanText } from '../clean-text';

const ANY_SPACE = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const BETWEEN_IDEOGRAPHS = /(?<=\p{Script=Han})[ \u3000]+(?=\p{Script=Han})/gu;
/** Signs that a spreadsheet program takes for the start of a formula, in either width, after any number of apostrophes. */
const FORMULA_START = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const GUARDED = /^'+[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Nothing but ideographs, letters, digits and ordinary signs: there is nothing to tidy. */
const PLAIN = /^[!-~\u4e00-\u9fff]*$/;

/** Take away what nobody can see, and blanks of every kind at both ends. */
export const tidy = (text: string): string =>
  PLAIN.test(text) ? text : cleanText(text).replace(ANY_SPACE, ' ').trim();

/** Full-width digits, letters and signs as the keyboard writes them: `Ａ１２（甲）` → `A12(甲)`. */
export const foldWidth = (text: string): string =>
  text.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** People space short names out to the width of long ones: `王　伟` → `王伟`. */
export const closeUpIdeographs = (text: string): string => text.replace(BETWEEN_IDEOGRAPHS, '');

/**
 * Make a text safe to write into a cell: what a program would take for a formula gets an apostrophe in front.
 *
 * `openText` takes exactly that apostrophe away again, so that an export can be imported unchanged.
 */
export const guardText = (text: string): string => (FORMULA_START.test(text) ? `'${text}` : text);

export const openText = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text);
