import { defineFeature } from '../../kernel/define-feature';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';

/** What is due, and where to go on. */
export const desk = defineFeature({
  name: 'desk',
  contract: async () => (await import('./contract')).deskContract,
  powers: ['read'],
  addresses: ['/', '/first-month'],
  texts: { 'zh-CN': zhCN, en },
});
