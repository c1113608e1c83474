/** Syllables and first letters of a Chinese title, as people type them: 课程目录 is kechengmulu or kcml. */
export type Spelling = { readonly whole: string; readonly initials: string };

export type Spell = (title: string) => Spelling;

/** Loaded when the palette is first asked: the dictionary is larger than the rest of the shell. */
export const loadSpell = async (): Promise<Spell> => {
  const { pinyin } = await import('pinyin-pro');
  return (title) => {
    const syllables = pinyin(title, { toneType: 'none', type: 'array', v: true, nonZh: 'removed' });
    return { whole: syllables.join(''), initials: syllables.map((syllable) => syllable[0] ?? '').join('') };
  };
};

/** Whether a title is meant by what was typed: a part of it, of its pinyin, or of its first letters. */
export const isMeant = (typed: string, title: string, spell: Spell | undefined): boolean => {
  const needle = typed.trim().toLowerCase();
  if (title.toLowerCase().includes(needle)) return true;
  const letters = needle.replace(/\s+/gu, '');
  if (spell === undefined || !/^[a-z]+$/u.test(letters)) return false;
  const { whole, initials } = spell(title);
  return whole.includes(letters) || initials.includes(letters);
};
