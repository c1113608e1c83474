import { type Feature, features } from '../features/index';
import type { FeatureDeclaration } from '../kernel/define-feature';
import type { FeatureTexts, TextTree } from '../kernel/feature-texts';
import { common } from './zh-CN/common';
import { errors } from './zh-CN/errors';
import { paper } from './zh-CN/paper';

type Language = keyof FeatureDeclaration['texts'];
type Source<F> = F extends { readonly texts: { readonly 'zh-CN': infer T } } ? T : never;
type All = Source<Feature>;

type Together<U> = (U extends unknown ? (member: U) => void : never) extends (all: infer I) => void
  ? I
  : never;
type SectionOf<T, S extends string> = T extends { readonly [K in S]: infer V } ? V : never;
/** A section laid together from all features. */
type Section<S extends string> = Together<SectionOf<All, S>>;

type Own = {
  readonly [F in Feature as F['name']]: Source<F> extends { readonly texts: infer T }
    ? T
    : Record<never, string>;
};

/** The source catalogue as the keys of texts see it: `courses.page.title`, `kind.course`, `errors.E_NOT_FOUND.message`. */
export type Catalogue = Own & {
  readonly common: typeof common;
  readonly paper: typeof paper & Section<'paper'>;
  readonly errors: typeof errors & Section<'errors'>;
  readonly kind: Section<'kinds'>;
  readonly field: Section<'fields'>;
  readonly value: Section<'values'>;
  readonly reminder: Section<'reminders'>;
  readonly document: Section<'documents'>;
  readonly workbook: Section<'workbooks'>;
  readonly standard: Section<'standards'>;
  readonly standardField: Section<'standardFields'>;
  readonly standardWord: Section<'standardWords'>;
  readonly standardReach: Section<'standardReach'>;
};

const declared: readonly FeatureDeclaration[] = features;

const merged = (language: Language, section: keyof FeatureTexts): Record<string, unknown> =>
  Object.assign({}, ...declared.map(({ texts }) => texts[language][section] ?? {})) as Record<
    string,
    unknown
  >;

/** Values of one field may come from several features: a state of a plan, a state of a printed document. Words of paper as well. */
const grouped = (trees: readonly (TextTree | undefined)[]): TextTree => {
  const all: Record<string, string | TextTree> = {};
  for (const tree of trees)
    for (const [group, words] of Object.entries(tree ?? {})) {
      const known = all[group];
      all[group] = typeof words === 'string' || typeof known === 'string' ? words : { ...known, ...words };
    }
  return all;
};
const section = (
  language: Language,
  name: 'paper' | 'values' | 'standardFields',
): readonly (TextTree | undefined)[] => declared.map(({ texts }) => texts[language][name]);

/** The catalogue of a language: the common words, and what every feature brings. */
export const layTogether = (
  language: Language,
  foundation: { common: unknown; paper: TextTree; errors: object },
) => ({
  ...Object.fromEntries(declared.map(({ name, texts }) => [name, texts[language].texts ?? {}])),
  ...foundation,
  errors: { ...foundation.errors, ...merged(language, 'errors') },
  kind: merged(language, 'kinds'),
  field: merged(language, 'fields'),
  value: grouped(section(language, 'values')),
  paper: grouped([foundation.paper, ...section(language, 'paper')]),
  reminder: merged(language, 'reminders'),
  document: merged(language, 'documents'),
  workbook: merged(language, 'workbooks'),
  standard: merged(language, 'standards'),
  standardField: grouped(section(language, 'standardFields')),
  standardWord: merged(language, 'standardWords'),
  standardReach: merged(language, 'standardReach'),
});

export const zhCN = layTogether('zh-CN', { common, paper, errors }) as unknown as Catalogue;
