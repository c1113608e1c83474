import { type Translate, termOf, wordOf } from '../../../shared/locales/translate';

/** The word for a kind of record; the kind itself when a newer file brings one that has no word yet. */
export const kindLabel = (t: Translate, kind: string): string => termOf(t, 'kind', kind);

export const fieldLabel = (t: Translate, field: string): string => termOf(t, 'field', field);

/** A value of a field as people say it; nothing at all has a word, too. */
export const valueLabel = (t: Translate, field: string, value: string): string =>
  value === '' ? t('exchange.receive.empty') : wordOf(t, field, value);

export const standardLabel = (t: Translate, doc: string): string => termOf(t, 'standard', doc);
