import { cleanText } from './clean-text';

/**
 * One notion of *the same* for everything that people write down twice: names, words, codes. What is compared is never what is
 * kept: the stored spelling stays as it was written.
 */

const DOT = '\u00b7';
/** Middle dots of names, as keyboards, web pages and old systems write them. */
const DOTS =
  /[\u00b7\u0387\u05bc\u119e\u1427\u16eb\u2022\u2024\u2027\u2218\u2219\u22c5\u25cf\u25e6\u2981\u2e30\u2e31\u2e33\u30fb\ua78f]/gu;
/** A full stop between two characters of Chinese stands for such a dot; one in `A.1` does not. */
const STOP_IN_NAME = /(?<=\p{Script=Han})\s*[.\u3002]\s*(?=\p{Script=Han})/gu;
/** Apostrophes as keyboards and word processors write them; told before NFKC, which takes an accent that stands alone apart. */
const APOSTROPHES = /[\u0060\u00b4\u02b9\u02bb\u02bc\u02c8\u2018\u2019\u201b\u2032\ua78c\uff40]/gu;
const DASHES = /[\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58]/gu;
/** Names and words of nothing but common characters are what they are: the usual case, spared the steps below. */
const PLAIN = /^[\u4e00-\u9fffa-z0-9]*$/;
/** With capitals and blanks it is still no work but theirs. */
const NEARLY_PLAIN = /^[\u4e00-\u9fffa-zA-Z0-9 ]*$/;

/**
 * Radicals that were copied out of a PDF in place of the characters that look like them and that NFKC leaves as they are
 * (Unicode, EquivalentUnifiedIdeograph). The Kangxi radicals NFKC knows itself.
 */
const RADICALS: ReadonlyMap<string, string> = new Map(
  (
    [
      [0x2e81, 0x5382],
      [0x2e8e, 0x5140],
      [0x2e92, 0x5df3],
      [0x2e9d, 0x6708],
      [0x2ea0, 0x6c11],
      [0x2ea9, 0x738b],
      [0x2eac, 0x793a],
      [0x2eae, 0x7af9],
      [0x2ec1, 0x864e],
      [0x2ec4, 0x897f],
      [0x2ec5, 0x89c1],
      [0x2ec6, 0x89d2],
      [0x2ec9, 0x8d1d],
      [0x2eca, 0x8db3],
      [0x2ecb, 0x8f66],
      [0x2ed1, 0x9577],
      [0x2ed3, 0x957f],
      [0x2ed4, 0x95e8],
      [0x2ed7, 0x96e8],
      [0x2ed8, 0x9752],
      [0x2ed9, 0x97e6],
      [0x2eda, 0x9875],
      [0x2edb, 0x98ce],
      [0x2edc, 0x98de],
      [0x2edd, 0x98df],
      [0x2ee1, 0x9996],
      [0x2ee2, 0x9a6c],
      [0x2ee3, 0x9aa8],
      [0x2ee4, 0x9b3c],
      [0x2ee5, 0x9c7c],
      [0x2ee6, 0x9e1f],
      [0x2ee7, 0x5364],
      [0x2ee8, 0x9ea6],
      [0x2ee9, 0x9ec4],
      [0x2eea, 0x9efe],
      [0x2eeb, 0x6589],
      [0x2eec, 0x9f50],
      [0x2eed, 0x6b6f],
      [0x2eee, 0x9f7f],
      [0x2eef, 0x7adc],
      [0x2ef0, 0x9f99],
      [0x2ef1, 0x9f9c],
      [0x2ef2, 0x4e80],
    ] as const
  ).map(([radical, character]) => [String.fromCodePoint(radical), String.fromCodePoint(character)] as const),
);
const RADICAL = /[\u2e80-\u2eff]/gu;

/** Compatibility forms, radicals, dots, dashes and apostrophes as one writing each; blanks and case stay. */
const folded = (text: string): string =>
  cleanText(text)
    .replace(APOSTROPHES, "'")
    .normalize('NFKC')
    .replace(RADICAL, (sign) => RADICALS.get(sign) ?? sign)
    .replace(STOP_IN_NAME, DOT)
    .replace(DOTS, DOT)
    .replace(DASHES, '-');

/** A text that is searched in: one writing of each sign, lower case, outer blanks off. */
export const searchKey = (text: string): string =>
  PLAIN.test(text) ? text : folded(text).trim().toLowerCase();

/**
 * A name or word as it is compared, of people, sites, departments, posts, places, items, headings: width, case, blanks, signs that
 * nobody sees, compatibility forms, radicals, the sort of middle dot, of dash and of apostrophe do not count.
 */
export const wordKey = (text: string): string => {
  if (PLAIN.test(text)) return text;
  return NEARLY_PLAIN.test(text)
    ? text.replaceAll(' ', '').toLowerCase()
    : folded(text).replace(/\s+/gu, '').toLowerCase();
};

/** Whether two writings of a name or word mean the same. */
export const isSameWord = (a: string, b: string): boolean => a === b || wordKey(a) === wordKey(b);

/**
 * A code (a person's number, of a course, of a session) as it is compared: like a word; one of nothing but digits also without its
 * leading zeros and without the `.0` that a spreadsheet adds: `００１`, `1`, `1.0` and `00001` are one.
 */
export const codeKey = (code: string): string =>
  wordKey(code)
    .replace(/^(\d+)\.0+$/, '$1')
    .replace(/^0+(?=\d+$)/, '');
