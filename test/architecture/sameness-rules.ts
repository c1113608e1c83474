import { places, type Rule } from './sources';

/** Where sameness is decided. */
const HOME = ['shared/kernel/sameness.ts', 'shared/kernel/search.ts'];
/** What compares no words: pinyin as it is kept, and the name of a file. */
const KEPT_LOWER = [
  'shared/features/organization/rules/search.ts',
  'electron/features/courses/views.ts',
  'electron/features/exchange/keys/keys.ts',
];

const folds = /\.normalize\(\s*['"`]NFKC['"`]\s*\)/g;
const lowers = /(?<!\bextname\([^()]*\))\.toLowerCase\(\)/g;
const lowersInSql = /\blower\(\w+\.\w+\)/g;

/**
 * What is the same is decided in one place (`shared/kernel/sameness.ts`): nothing else folds compatibility forms, and no feature searches
 * or compares by a case of its own, in code or in SQL (`word_key`). The ending of a file (`extname`) is no word.
 */
export const samenessHasOneHome: Rule = (sources) =>
  sources
    .filter(({ path }) => !path.startsWith('test/') && !HOME.includes(path))
    .flatMap((file) => {
      const own = places(file, folds, () => 'folds widths by itself; see shared/kernel/sameness');
      if (!/^(shared|electron|renderer)\/features\//.test(file.path)) return own;
      const sql = places(file, lowersInSql, () => 'compares by its own case in SQL; see word_key');
      const cases = KEPT_LOWER.includes(file.path)
        ? []
        : places(file, lowers, () => 'compares by its own case; see shared/kernel/sameness');
      return [...own, ...sql, ...cases];
    });
