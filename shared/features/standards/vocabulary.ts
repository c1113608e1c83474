import { z } from 'zod';
import { type AppError, appError } from '../../kernel/errors';
import { wordKey } from '../../kernel/sameness';
import { zSource } from './schema';

const zKey = z.string().regex(/^[a-zA-Z]{1,40}$/);
const zWords = z.array(z.string().trim().min(1).max(60)).max(200);
const zByKey = z.record(zKey, zWords);

/** Headings that mean a column wherever a kind of sheet has it; a kind's own words go before these. */
export const ANY_SHEET = 'any';

type WordsByKey = z.output<typeof zByKey>;

/** The first word that stands under two keys, in whichever writing. */
const twofold = (lists: WordsByKey): { word: string; one: string; other: string } | undefined => {
  const known = new Map<string, string>();
  for (const [key, words] of Object.entries(lists)) {
    for (const word of words) {
      const one = known.get(wordKey(word));
      if (one !== undefined && one !== key) return { word, one, other: key };
      known.set(wordKey(word), key);
    }
  }
  return undefined;
};

/**
 * What is wrong with a vocabulary: a word that means two things of one list (`E_VOCABULARY_TWICE`), because then nobody can say what a
 * cell with it means. The same word may mean one thing as a heading of one sort of sheet and another in the next.
 */
export const vocabularyFault = (lists: Readonly<Record<string, WordsByKey>>): AppError | undefined => {
  for (const [list, byKey] of Object.entries(lists)) {
    const found = twofold(byKey);
    if (found !== undefined) return appError('E_VOCABULARY_TWICE', { list, ...found }, list);
  }
  return undefined;
};

/**
 * The words that people write in sheets and grids for what the app calls otherwise. The app's own words need not stand here: they are
 * always known, in each language, and go before these.
 */
export const zVocabularyStandard = z
  .object({
    /** Other headings, by kind of sheet and column; `any` for every kind. */
    headings: z.record(zKey, zByKey),
    /** Other words for the choices of a list (attendance, education, gender …), by list and choice. */
    words: z.record(zKey, zByKey),
    /** What may stand behind a number and says nothing that its column does not say, by sort of number. */
    units: zByKey,
    /** How the lines below a list begin, and how its totals end. */
    foot: z.object({ starts: zWords, ends: zWords }),
    source: zSource,
  })
  .superRefine(({ headings, words }, context) => {
    for (const [part, lists] of Object.entries({ headings, words })) {
      const error = vocabularyFault(lists);
      if (error !== undefined)
        context.addIssue({
          code: 'custom',
          path: [part, error.field ?? ''],
          message: error.code,
          params: { error },
        });
    }
  });

export type Vocabulary = z.output<typeof zVocabularyStandard>;
