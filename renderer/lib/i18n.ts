import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import {
  createCatalogue,
  type TextKey,
  type TextParams,
  type Translate,
} from '../../shared/locales/translate';

/** The window's catalogue; the provider hands it to every component. */
export const catalogue = createCatalogue('zh-CN');

/** Translate by a typed key. The component is drawn anew when the language changes. */
export const useT = (): Translate => {
  const { t } = useTranslation();
  return useCallback((key: TextKey, params?: TextParams) => t(key, params ?? {}), [t]);
};
