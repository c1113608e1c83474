import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const standards = resolve(import.meta.dirname, '../../../resources/standards');

/** Every word that a built-in standard gives: names of grades, posts, items. They are data, in whatever language the window is. */
export const wordsOfStandards = (): readonly string[] => {
  const found = new Set<string>();
  for (const file of readdirSync(standards).filter((name) => name.endsWith('.json'))) {
    JSON.parse(readFileSync(join(standards, file), 'utf8'), (key, value: unknown) => {
      for (const word of [key, value]) if (typeof word === 'string' && word !== '') found.add(word);
      return value;
    });
  }
  return [...found].filter((word) => /\p{Script=Han}/u.test(word));
};
