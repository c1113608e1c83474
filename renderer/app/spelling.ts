import { normaliseSearch, oneHolds } from '../../shared/kernel/search';
import type { Spelling } from '../lib/spelling';

/** Whether a title is meant by what was typed: a part of it, of its pinyin, or of its first letters (课程目录 is kechengmulu or kcml). */
export const isMeant = (typed: string, title: string, spelt: Spelling | undefined): boolean => {
  if (oneHolds([title], typed)) return true;
  const { letters } = normaliseSearch(typed);
  if (spelt === undefined || letters === '') return false;
  return spelt.pinyin.replaceAll(' ', '').includes(letters) || spelt.initials.includes(letters);
};
