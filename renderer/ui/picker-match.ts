import { normaliseSearch } from '../../shared/kernel/search';

/** One thing that a picker offers. */
export type PickerOption = {
  readonly value: string;
  readonly label: string;
  /** Other words that find it: a number, a code, a word of another language. */
  readonly keywords?: readonly string[];
  readonly disabled?: boolean;
};

type Spelt = { readonly pinyin: string; readonly initials: string };

const RANKS = ['same', 'starts', 'holds', 'spelt'] as const;

/** How well an option fits what was typed; -1 when it does not. */
const rankOf = (option: PickerOption, spelt: Spelt | undefined, typed: string): number => {
  const { text, letters } = normaliseSearch(typed);
  const words = [option.label, ...(option.keywords ?? [])].map((word) => normaliseSearch(word).text);
  if (words.includes(text)) return RANKS.indexOf('same');
  if (words.some((word) => word.startsWith(text))) return RANKS.indexOf('starts');
  const full = (spelt?.pinyin ?? '').replaceAll(' ', '');
  const isSpelt = letters !== '' && (full.startsWith(letters) || (spelt?.initials ?? '').startsWith(letters));
  if (isSpelt) return RANKS.indexOf('spelt');
  return words.some((word) => word.includes(text)) ? RANKS.indexOf('holds') : -1;
};

/**
 * The options that fit what was typed: by name, number, full pinyin or initials. The better fit stands first, equal ones in their own
 * order; with nothing typed all of them.
 */
export const matching = <O extends PickerOption>(
  options: readonly O[],
  spellings: readonly Spelt[],
  typed: string,
): readonly O[] => {
  if (typed.trim() === '') return options;
  return options
    .map((option, index) => ({ option, rank: rankOf(option, spellings[index], typed) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option);
};

/**
 * What is offered while the answer to what was typed is still out: what fits of the options at hand, so that the one that a hand already
 * reaches for does not move away when the answer comes. All of them when only the answer can tell.
 */
export const meanwhile = <O extends PickerOption>(options: readonly O[], typed: string): readonly O[] => {
  const fitting = matching(options, [], typed);
  return fitting.length === 0 ? options : fitting;
};

/** What is chosen when the field is left: the only fit, or the one that is called exactly as was typed. */
export const onlyMatch = <O extends PickerOption>(matches: readonly O[], typed: string): O | undefined => {
  const open = matches.filter(({ disabled }) => disabled !== true);
  const { text } = normaliseSearch(typed);
  const same = open.filter(({ label, keywords = [] }) =>
    [label, ...keywords].some((word) => normaliseSearch(word).text === text),
  );
  if (same.length === 1) return same[0];
  return open.length === 1 ? open[0] : undefined;
};
