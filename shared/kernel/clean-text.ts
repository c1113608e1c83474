/**
 * What nobody can see in a text: controls (a tab and the ends of lines may stay), marks that turn the direction of writing,
 * everything that Unicode says to draw as nothing (zero-width signs, selectors of variants, fillers of Hangul, tags), the blank
 * pattern of Braille, halves of characters and code points that are none. Blanks are seen by the room that they take.
 */
const UNSEEN =
  /(?![\t\n\r])\p{Cc}|\p{Default_Ignorable_Code_Point}|[\u2028\u2029\u2800\ufff9-\ufffb\ufdd0-\ufdef]|\p{Cs}|[\ufffe\uffff\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{10fffe}\u{10ffff}]/gu;
const LINE_ENDS = /[\u2028\u2029]/g;
const HAS_UNSEEN = new RegExp(UNSEEN.source, 'u');

/** Whether a text holds anything that nobody can see; with it a name is another one that reads the same. */
export const hasUnseen = (text: string): boolean => HAS_UNSEEN.test(text);

/** The text without what nobody can see. Used by every door through which words come in: forms, sheets, the command line. */
export const cleanText = (text: string): string =>
  HAS_UNSEEN.test(text) ? text.replace(LINE_ENDS, ' ').replace(UNSEEN, '') : text;

const NONE: readonly string[] = [];

const namesOf = (text: string): readonly string[] => [
  ...new Set(
    (text.match(UNSEEN) ?? []).map(
      (sign) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    ),
  ),
];

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** The unseen characters of a text, each once, as people look them up: `U+200B`. */
export const unseenOf = (text: string): readonly string[] => (HAS_UNSEEN.test(text) ? namesOf(text) : NONE);

/**
 * Whatever a form hands in, its texts cleaned, however deep they stand. Where there is nothing to take away the very same value is
 * answered; bytes are left alone.
 */
export const cleanTexts = (value: unknown): unknown => {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const cleaned = value.map(cleanTexts);
    return cleaned.every((each, place) => each === value[place]) ? value : cleaned;
  }
  if (!isPlain(value)) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, each, cleanTexts(each)] as const);
  return entries.every(([, before, after]) => before === after)
    ? value
    : Object.fromEntries(entries.map(([key, , after]) => [key, after]));
};
