/** What a person typed into a people search, made comparable. */
export type StaffSearch = {
  /** For names and staff numbers: half-width, lower case, outer blanks off. */
  readonly text: string;
  /** For pinyin and initials: letters only, ü as v. Empty when the text holds anything else (so that it matches no pinyin). */
  readonly letters: string;
};

const SEPARATORS = /[\s'’·.-]+/gu;
const LETTERS = /^[a-z]+$/;

const halfWidth = (text: string): string => text.normalize('NFKC').trim();

/**
 * Make a search text comparable: `Ｓhan Tian`, `shantian` and `SHAN TIAN` ask for the same pinyin.
 *
 * Full-width letters and digits count as half-width, case does not count, `ü` and `u:` are the `v` that keyboards type.
 */
export const normaliseSearch = (typed: string): StaffSearch => {
  const text = halfWidth(typed).toLowerCase();
  const letters = text.normalize('NFC').replace(/ü|u:/gu, 'v').replace(SEPARATORS, '');
  return { text, letters: LETTERS.test(letters) ? letters : '' };
};

/** The pinyin that a person typed or a library spelt, as it is kept: lower-case syllables with one blank between. */
export const normalisePinyin = (pinyin: string): string =>
  halfWidth(pinyin)
    .toLowerCase()
    .replace(/ü|u:/gu, 'v')
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();

/** The first letter of every syllable of kept pinyin. */
export const initialsOf = (pinyin: string): string =>
  normalisePinyin(pinyin)
    .split(' ')
    .map((syllable) => syllable.slice(0, 1))
    .join('');

/** A staff number as it is kept: half-width, no blanks around it; leading zeros stay. One with blanks inside is no staff number. */
export const normaliseStaffNo = (typed: string): string => halfWidth(typed).trim();

const HAN_BLANK = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/**
 * A name as it is kept: workbooks pad two-character names with blanks to align them, which are no part of the name.
 *
 * Characters stay as they are (no NFKC): a compatibility character may be how the person is registered.
 */
export const normaliseName = (typed: string): string =>
  typed.trim().replace(/\s+/gu, ' ').replace(HAN_BLANK, '');
