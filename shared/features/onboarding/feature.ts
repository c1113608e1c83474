import { defineFeature } from '../../kernel/define-feature';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';
import { onboardingRecord } from './travel';

/** The months of training that begin with the hire. */
export const onboarding = defineFeature({
  name: 'onboarding',
  contract: async () => (await import('./contract')).onboardingContract,
  powers: ['read', 'enter', 'decide'],
  records: [onboardingRecord],
  reminders: { onboardingEnding: '/onboarding?person=$id' },
  addresses: ['/onboarding'],
  texts: { 'zh-CN': zhCN, en },
});
