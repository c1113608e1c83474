import { defineFeature } from '../../kernel/define-feature';
import { zDeskStandard, zFormsStandard } from './standards';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';
import { standardRecord } from './travel';
import { zVocabularyStandard } from './vocabulary';

/** Versioned documents that hold the numbers and lists of the business. */
export const standards = defineFeature({
  name: 'standards',
  contract: async () => (await import('./contract')).standardsContract,
  powers: ['read', 'publish'],
  records: [standardRecord],
  standards: { desk: zDeskStandard, forms: zFormsStandard, vocabulary: zVocabularyStandard },
  addresses: ['/standards'],
  texts: { 'zh-CN': zhCN, en },
});
