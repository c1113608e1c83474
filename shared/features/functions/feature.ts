import { defineFeature } from '../../kernel/define-feature';
import { zFunctionsStandard } from './standards';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';
import { functionHolderRecord } from './travel';

/** Who holds which function of the office, since when. */
export const functions = defineFeature({
  name: 'functions',
  contract: async () => (await import('./contract')).functionsContract,
  powers: ['read', 'enter'],
  records: [functionHolderRecord],
  standards: { functions: zFunctionsStandard },
  addresses: ['/functions'],
  texts: { 'zh-CN': zhCN, en },
});
