import type { Translate } from '../../../../shared/locales/translate';
import { exchange } from '../../../../shared/locales/zh-CN/exchange';

/** What people call a standard's document; its own word when a newer file brings one that has no name here. */
export const standardName = (t: Translate, doc: string): string =>
  Object.hasOwn(exchange.standardDocs, doc)
    ? t(`exchange.standardDocs.${doc as keyof typeof exchange.standardDocs}`)
    : doc;
