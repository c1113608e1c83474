import { useQuery } from '@tanstack/react-query';
import { defineSlot, filled } from './slots';

/** How something is pronounced: syllables with blanks between, and their first letters. */
export type Spelling = { readonly pinyin: string; readonly initials: string };

/** Spells labels, in their order. Whoever keeps names fills it; the dictionary is too heavy for the page. */
export const speller = defineSlot<(labels: readonly string[]) => Promise<readonly Spelling[]>>('ui.speller');

const NONE: readonly Spelling[] = [];

/** The spellings of labels that a picker offers, once somebody looks at it. */
export const useSpellings = (labels: readonly string[], enabled: boolean): readonly Spelling[] => {
  const spell = filled(speller);
  const { data } = useQuery({
    queryKey: ['spelling', labels],
    enabled: enabled && labels.length > 0,
    queryFn: () => spell(labels),
  });
  return data ?? NONE;
};
