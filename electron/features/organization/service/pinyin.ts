import { pinyin } from 'pinyin-pro';
import { initialsOf, normalisePinyin } from '../../../../shared/features/organization/rules/search';
import type { Spelling } from '../../../../shared/features/organization/types';

const spell = (text: string, surname: 'head' | 'off'): Spelling => {
  const syllables = pinyin(text, {
    toneType: 'none',
    type: 'array',
    surname,
    v: true,
    nonZh: 'consecutive',
  });
  const spelt = normalisePinyin(syllables.join(' '));
  return { pinyin: spelt, initials: initialsOf(spelt) };
};

/**
 * How a name is pronounced, with the readings that characters have as surnames (单 shan, 仇 qiu, 曾 zeng, 解 xie, 尉迟 yu chi).
 *
 * A character that no dictionary knows is left out; the person's form can complete it.
 */
export const spellName = (name: string): Spelling => spell(name, 'head');

/** How a label is pronounced: no one's name, so that 单元 is dan yuan. */
export const spellLabel = (label: string): Spelling => spell(label, 'off');
