import { defineFeature } from '../../kernel/define-feature';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';

/** Every list, printed and exported as it is shown. */
export const lists = defineFeature({
  name: 'lists',
  contract: async () => (await import('./contract')).listsContract,
  powers: ['export', 'print'],
  texts: { 'zh-CN': zhCN, en },
});
