import { pinyin } from 'pinyin-pro';
import { initialsOf, normalisePinyin } from '../../../../shared/features/organization/rules/search';
import type { Spelling } from '../../../../shared/features/organization/types';

/**
 * How a name is pronounced, with the readings that characters have as surnames (单 shan, 仇 qiu, 曾 zeng, 解 xie, 尉迟 yu chi).
 *
 * A character that no dictionary knows is left out; the person's form can complete it.
 */
export const spellName = (name: string): Spelling => {
  const syllables = pinyin(name, {
    toneType: 'none',
    type: 'array',
    surname: 'head',
    v: true,
    nonZh: 'consecutive',
  });
  const spelt = normalisePinyin(syllables.join(' '));
  return { pinyin: spelt, initials: initialsOf(spelt) };
};
