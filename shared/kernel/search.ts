import { searchKey } from './sameness';

/** What a person typed into a search, made comparable. */
export type SearchText = {
  /** For names and staff numbers: half-width, lower case, outer blanks off. */
  readonly text: string;
  /** For pinyin and initials: letters only, ü as v. Empty when the text holds anything else (so that it matches no pinyin). */
  readonly letters: string;
};

const SEPARATORS = /[\s'’·.-]+/gu;
const LETTERS = /^[a-z]+$/;

/** Full-width letters and digits as half-width ones, outer blanks off: how a code or pinyin is kept. */
export const halfWidth = (text: string): string => text.normalize('NFKC').trim();

/** A person's number as a list names it. */
export const numberKey = searchKey;

/**
 * Make a search text comparable: `Ｓhan Tian`, `shantian` and `SHAN TIAN` ask for the same pinyin.
 *
 * Full-width letters and digits count as half-width, case does not count, `ü` and `u:` are the `v` that keyboards type.
 */
export const normaliseSearch = (typed: string): SearchText => {
  const text = searchKey(typed);
  const letters = text.normalize('NFC').replace(/ü|u:/gu, 'v').replace(SEPARATORS, '');
  return { text, letters: LETTERS.test(letters) ? letters : '' };
};

/** Whether one of these words holds what was typed, in any case and width; nothing typed is held by all. */
export const oneHolds = (words: readonly string[], typed: string): boolean => {
  const { text } = normaliseSearch(typed);
  return words.some((word) => normaliseSearch(word).text.includes(text));
};
