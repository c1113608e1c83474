import { zhCN } from '../../../shared/locales/catalogue';
import { type TextKey, type Translate, termOf } from '../../../shared/locales/translate';

/** The word for a kind of record; the kind itself when a newer file brings one that has no word yet. */
export const kindLabel = (t: Translate, kind: string): string => termOf(t, 'kind', kind);

export const fieldLabel = (t: Translate, field: string): string => termOf(t, 'field', field);

const values: Readonly<Record<string, Readonly<Record<string, string>>>> = zhCN.value;

/** A value of a field as people say it: words of a list in the reader's language, everything else as it is. */
export const valueLabel = (t: Translate, field: string, value: string): string => {
  if (value === '') return t('exchange.receive.empty');
  return values[field]?.[value] === undefined ? value : t(`value.${field}.${value}` as TextKey);
};

export const standardLabel = (t: Translate, doc: string): string => termOf(t, 'standard', doc);
