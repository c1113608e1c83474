import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { zhCN } from '../../shared/locales/catalogue';
import {
  createCatalogue,
  type Language,
  type TextKey,
  type TextParams,
  type Translate,
} from '../../shared/locales/translate';

/** The window's catalogue; the provider hands it to every component. It starts with the Chinese texts, which every word falls back on. */
export const catalogue = createCatalogue('zh-CN', { 'zh-CN': zhCN });

/** Speak a language from now on. English comes when somebody reads it. */
export const speak = async (language: Language): Promise<void> => {
  if (language === 'en' && !catalogue.hasResourceBundle('en', 'translation')) {
    const { en } = await import('../../shared/locales/english');
    catalogue.addResourceBundle('en', 'translation', en);
  }
  await catalogue.changeLanguage(language);
};

/** Translate by a typed key. The component is drawn anew when the language changes. */
export const useT = (): Translate => {
  const { t } = useTranslation();
  return useCallback((key: TextKey, params?: TextParams) => t(key, params ?? {}), [t]);
};
