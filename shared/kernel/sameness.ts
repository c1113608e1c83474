import { cleanText } from './clean-text';

/**
 * One notion of *the same* for everything that people write down twice: names, words, codes. What is compared is never what is
 * kept: the stored spelling stays as it was written.
 */

/** Middle dots of names, as keyboards, web pages and old systems write them. */
const DOTS = /[\u00b7\u0387\u05bc\u1427\u16eb\u2022\u2024\u2027\u2219\u22c5\u25cf\u25e6\u2981\u2e31\u2e33\u30fb\ua78f]/gu;
/** A full stop between two characters of Chinese stands for such a dot; one in `A.1` does not. */
const STOP_IN_NAME = /(?<=\p{Script=Han})\s*\.\s*(?=\p{Script=Han})/gu;
const DASHES = /[\u2010-\u2015\u2212\u2e3a\u2e3b\ufe58]/gu;
/** Names and words of nothing but common characters are what they are: the usual case, spared the steps below. */
const PLAIN = /^[\u4e00-\u9fffa-z0-9]*$/;

/**
 * Radicals that were copied out of a PDF in place of the characters that look like them and that NFKC leaves as they are
 * (Unicode, EquivalentUnifiedIdeograph). The Kangxi radicals NFKC knows itself.
 */
const RADICALS: ReadonlyMap<string, string> = new Map(
  [
    '⺁厂',
    '⺎兀',
    '⺒巳',
    '⺝月',
    '⺠民',
    '⺩王',
    '⺬示',
    '⺮竹',
    '⻁虎',
    '⻄西',
    '⻅见',
    '⻆角',
    '⻉贝',
    '⻊足',
    '⻋车',
    '⻑長',
    '⻓长',
    '⻔门',
    '⻗雨',
    '⻘青',
    '⻙韦',
    '⻚页',
    '⻛风',
    '⻜飞',
    '⻝食',
    '⻡首',
    '⻢马',
    '⻣骨',
    '⻤鬼',
    '⻥鱼',
    '⻦鸟',
    '⻧卤',
    '⻨麦',
    '⻩黄',
    '⻪黾',
    '⻫斉',
    '⻬齐',
    '⻭歯',
    '⻮齿',
    '⻯竜',
    '⻰龙',
    '⻱龜',
    '⻲亀',
  ].map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
);
const RADICAL = /[\u2e80-\u2eff]/gu;

/** Compatibility forms, radicals, dots and dashes as one writing each; blanks and case stay. */
const folded = (text: string): string =>
  cleanText(text)
    .normalize('NFKC')
    .replace(RADICAL, (sign) => RADICALS.get(sign) ?? sign)
    .replace(STOP_IN_NAME, '·')
    .replace(DOTS, '·')
    .replace(DASHES, '-');

/** A text that is searched in: one writing of each sign, lower case, outer blanks off. */
export const searchKey = (text: string): string => (PLAIN.test(text) ? text : folded(text).trim().toLowerCase());

/**
 * A name or word as it is compared, of people, sites, departments, posts, places, items, headings: width, case, blanks, signs that
 * nobody sees, compatibility forms, radicals, the sort of middle dot and of dash do not count.
 */
export const wordKey = (text: string): string =>
  PLAIN.test(text) ? text : folded(text).replace(/\s+/gu, '').toLowerCase();

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
