import { defineFeature } from '../../kernel/define-feature';
import { zExchangeStandard } from './standards';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';

/** Files between branch and head office. */
export const exchange = defineFeature({
  name: 'exchange',
  contract: async () => (await import('./contract')).exchangeContract,
  powers: ['read', 'pair', 'report', 'receive'],
  localKinds: ['officePeer', 'packageLog'],
  standards: { exchange: zExchangeStandard },
  fixedStandards: ['exchange'],
  reminders: { reportDue: '/exchange', notPaired: '/exchange' },
  addresses: ['/exchange'],
  firstSteps: { pairing: '/exchange', report: '/exchange' },
  texts: { 'zh-CN': zhCN, en },
});
