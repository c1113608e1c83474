import { defineFeature } from '../../kernel/define-feature';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';

/** Who this office is, its settings, its drafts. */
export const office = defineFeature({
  name: 'office',
  contract: async () => (await import('./contract')).officeContract,
  powers: ['outside', 'anyone', 'manage'],
  localKinds: ['office'],
  addresses: ['/settings'],
  addressPowers: { '/settings': 'office.anyone' },
  firstSteps: { setUp: '/settings' },
  texts: { 'zh-CN': zhCN, en },
});
