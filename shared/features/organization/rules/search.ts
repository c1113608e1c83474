import { halfWidth } from '../../../kernel/search';

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
export const normaliseStaffNo = (typed: string): string => halfWidth(typed);

const HAN_BLANK = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/**
 * A name as it is kept: workbooks pad two-character names with blanks to align them, which are no part of the name.
 *
 * Characters stay as they are (no NFKC): a compatibility character may be how the person is registered.
 */
export const normaliseName = (typed: string): string =>
  typed.trim().replace(/\s+/gu, ' ').replace(HAN_BLANK, '');
