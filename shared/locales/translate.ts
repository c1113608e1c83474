import i18next, { type i18n, type ResourceKey } from 'i18next';
import type { AppError } from '../kernel/errors';
import { type Catalogue, zhCN } from './catalogue';

export type Language = 'zh-CN' | 'en';
export const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];

type Leaves<T, P extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${P}${K}` : Leaves<T[K], `${P}${K}.`>;
}[keyof T & string];

/** Every key of the catalogue, as `feature.section.name`. A key that does not exist does not compile. */
export type TextKey = Leaves<Catalogue>;

export type TextParams = Readonly<Record<string, string | number>>;
export type Translate = (key: TextKey, params?: TextParams) => string;

/** What stands where a sentence was not given its word. */
const BLANK = '\u2014';

/** One i18next instance over these texts; main, workers and windows each make their own. A second language may come later. */
export const createCatalogue = (
  language: Language,
  texts: Readonly<Partial<Record<Language, object>>>,
): i18n => {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'zh-CN',
    initAsync: false,
    resources: Object.fromEntries(
      Object.entries(texts).map(([each, translation]) => [each, { translation: translation as ResourceKey }]),
    ),
    interpolation: { escapeValue: false },
    // Whatever is forgotten, nobody reads `{{count}}`; tests hold every call to what its sentence needs.
    missingInterpolationHandler: () => BLANK,
    returnNull: false,
  });
  return instance;
};

/** The sentence of a refusal and what the reader can do about it. */
export const describeError = (
  t: Translate,
  error: AppError,
): { readonly message: string; readonly remedy: string } => ({
  message: t(`errors.${error.code}.message`, error.params),
  remedy: t(`errors.${error.code}.remedy`, error.params),
});

/** The sections that name things by a word which may come from a file: a newer app may know words that this one does not. */
export type TermSection =
  | 'kind'
  | 'field'
  | 'reminder'
  | 'document'
  | 'workbook'
  | 'standard'
  | 'standardWord'
  | 'standardReach';

/** What people call a kind of record, a field, a document …; its own word where this app has no name for it. */
export const termOf = (t: Translate, section: TermSection, word: string): string =>
  Object.hasOwn(zhCN[section], word) ? t(`${section}.${word}` as TextKey) : word;

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = zhCN.value;

const standardFields: Readonly<Record<string, Readonly<Record<string, string>>>> = zhCN.standardField;

/**
 * What a field of a standard is called: below this part of the document (`stepsOffice`), in the document, else in any; its own word where this
 * app has no name for it.
 */
export const standardFieldOf = (t: Translate, doc: string, name: string, part = ''): string => {
  const inPart = `${part}${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
  const found = [
    [doc, inPart],
    [doc, name],
    ['any', name],
  ].find(([group = '', key = '']) => standardFields[group]?.[key] !== undefined);
  return found === undefined ? name : t(`standardField.${found.join('.')}` as TextKey);
};

/** A value of a field as people say it: a word of its list in the reader's language, anything else as it is. */
export const wordOf = (t: Translate, field: string, value: string): string =>
  words[field]?.[value] === undefined ? value : t(`value.${field}.${value}` as TextKey);
