import { defineFeature } from '../../kernel/define-feature';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';
import { externalTrainingRecord } from './travel';

/** Training outside of the company. */
export const external = defineFeature({
  name: 'external',
  contract: async () => (await import('./contract')).externalContract,
  powers: ['read', 'enter'],
  records: [externalTrainingRecord],
  addresses: ['/external'],
  texts: { 'zh-CN': zhCN, en },
});
