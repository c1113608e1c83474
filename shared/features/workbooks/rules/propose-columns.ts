/** A column of a sheet that nobody knows: what its header says, and what stands in the first rows below. */
export type UnknownHeading<C> = {
  readonly id: string;
  readonly name: string;
  readonly samples: readonly C[];
};

/** A column of the kind that the sheet lacks so far. */
export type OpenColumn<C> = {
  readonly key: string;
  /** All words that its header may be, in every language. */
  readonly words: readonly string[];
  readonly required: boolean;
  /** What is there to go by in the cells alone; undefined where anything may stand in it. */
  readonly fits?: ((cell: C) => boolean) | undefined;
};

/** How far a word in the heading counts beyond what the cells say: a word is meant, a likeness may be chance. */
const WORD = 2;
/** So many of the cells must fit before they say anything. */
const MOST = 0.6;
/** And so many more than for the next column, where only cells speak. */
const CLEARLY = 0.15;
/** A word of one sign stands in too many others. */
const SHORTEST = 2;

/** How much of a heading is a word of the column, or the other way round: 0 none, up to 1 all of it. */
const likeness = (name: string, words: readonly string[]): number =>
  words.reduce((best, word) => {
    const [short, long] = word.length < name.length ? [word, name] : [name, word];
    if (short.length < SHORTEST || !long.includes(short)) return best;
    return Math.max(best, short.length / long.length);
  }, 0);

const shareOf = <C>({ samples }: UnknownHeading<C>, { fits }: OpenColumn<C>): number => {
  if (fits === undefined || samples.length === 0) return 0;
  return samples.filter((cell) => fits(cell)).length / samples.length;
};

type Guess = { readonly id: string; readonly key: string; readonly score: number };

/**
 * Propose which unknown headings mean which missing columns.
 *
 * A heading that contains a column's word (联系手机号 has 手机) counts first, unless what stands below cannot be it; without any word,
 * cells count that nearly all fit one required column and no other as well. Each column is proposed once. A proposal is only ever shown.
 */
export const proposeColumns = <C>(
  headings: readonly UnknownHeading<C>[],
  columns: readonly OpenColumn<C>[],
  bare: (text: string) => string,
): ReadonlyMap<string, string> => {
  const guesses: Guess[] = [];
  for (const heading of headings) {
    const byCells: Guess[] = [];
    for (const column of columns) {
      const share = shareOf(heading, column);
      const isLike = heading.name === '' ? 0 : likeness(bare(heading.name), column.words.map(bare));
      const refuted = column.fits !== undefined && heading.samples.length > 0 && share === 0;
      if (isLike > 0 && !refuted)
        guesses.push({ id: heading.id, key: column.key, score: WORD + isLike + share });
      else if (share >= MOST && column.required)
        byCells.push({ id: heading.id, key: column.key, score: share });
    }
    const [best, next] = byCells.toSorted((a, b) => b.score - a.score);
    if (best !== undefined && best.score - (next?.score ?? 0) >= CLEARLY) guesses.push(best);
  }
  const proposed = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, key } of guesses.toSorted((a, b) => b.score - a.score)) {
    if (proposed.has(id) || taken.has(key)) continue;
    proposed.set(id, key);
    taken.add(key);
  }
  return proposed;
};
