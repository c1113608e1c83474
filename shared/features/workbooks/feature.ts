import { defineFeature } from '../../kernel/define-feature';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';

/** Spreadsheets in and out. */
export const workbooks = defineFeature({
  name: 'workbooks',
  contract: async () => (await import('./contract')).workbooksContract,
  powers: ['read', 'import', 'export'],
  localKinds: ['importLog'],
  addresses: ['/import', '/import/$kind'],
  texts: { 'zh-CN': zhCN, en },
});
