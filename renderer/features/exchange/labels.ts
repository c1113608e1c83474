import type { TextKey, Translate } from '../../../shared/locales/translate';
import { exchange } from '../../../shared/locales/zh-CN/exchange';

const has = (group: object, key: string): boolean => Object.hasOwn(group, key);

/** The Chinese word for a kind of record; the kind itself when a newer file brings one that has no word yet. */
export const kindLabel = (t: Translate, kind: string): string =>
  has(exchange.kinds, kind) ? t(`exchange.kinds.${kind}` as TextKey) : kind;

export const fieldLabel = (t: Translate, field: string): string =>
  has(exchange.fields, field) ? t(`exchange.fields.${field}` as TextKey) : field;

/** A value of a field as people say it: words of a list in the reader's language, everything else as it is. */
export const valueLabel = (t: Translate, field: string, value: string): string => {
  if (value === '') return t('exchange.receive.empty');
  const words = has(exchange.values, field) ? exchange.values[field as keyof typeof exchange.values] : {};
  return has(words, value) ? t(`exchange.values.${field}.${value}` as TextKey) : value;
};

export const standardLabel = (t: Translate, doc: string): string =>
  has(exchange.standardDocs, doc) ? t(`exchange.standardDocs.${doc}` as TextKey) : doc;
