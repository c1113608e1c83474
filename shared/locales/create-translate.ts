import { zhCN } from './catalogue';
import { en } from './english';
import { createCatalogue, type Language, type Translate } from './translate';

/** Speaks a language; it holds the texts of both. The window makes its own, with one language at first. */
export const createTranslate = (language: Language): Translate => {
  const instance = createCatalogue(language, { 'zh-CN': zhCN, en });
  return (key, params) => instance.t(key, params ?? {});
};
