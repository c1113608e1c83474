import { searchKey, wordKey } from './sameness';

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

/** Whether one of these words holds what was typed, by the one notion of sameness; nothing typed is held by all. */
export const oneHolds = (words: readonly string[], typed: string): boolean => {
  const text = wordKey(typed);
  return words.some((word) => wordKey(word).includes(text));
};

/** From this length on, letters inside of pinyin say enough to be searched for. */
export const INNER_LETTERS_MIN = 4;

/** What a person is found by. */
export type Findable = {
  readonly staffNo: string;
  readonly name: string;
  readonly pinyin: string;
  readonly initials: string;
};

/**
 * Whether a person fits what was typed: in the number, the name or one of `more`; at the beginning of the pinyin, of one of its
 * syllables or of the initials. The list of the staff asks the same of the database (`personFits`).
 */
export const personHolds = (person: Findable, typed: string, more: readonly string[] = []): boolean => {
  if (oneHolds([person.staffNo, person.name, ...more], typed)) return true;
  const { letters } = normaliseSearch(typed);
  if (letters === '') return false;
  const whole = person.pinyin.replaceAll(' ', '');
  return (
    whole.startsWith(letters) ||
    ` ${person.pinyin}`.includes(` ${letters}`) ||
    person.initials.startsWith(letters) ||
    (letters.length >= INNER_LETTERS_MIN && whole.includes(letters))
  );
};
