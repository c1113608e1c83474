import { defineFeature } from '../../kernel/define-feature';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';
import { onboardingCaseRecord, onboardingRecord } from './travel';

/** The months of training that begin with the hire. */
export const onboarding = defineFeature({
  name: 'onboarding',
  contract: async () => (await import('./contract')).onboardingContract,
  powers: ['read', 'enter', 'approve', 'decide'],
  records: [onboardingRecord, onboardingCaseRecord],
  documents: { onboardingSheet: { subject: 'onboarding', prefix: 'ZZSP' } },
  reminders: { onboardingEnding: '/onboarding?person=$id' },
  approvalSubjects: { onboarding: '/onboarding?person=$id' },
  addresses: ['/onboarding'],
  texts: { 'zh-CN': zhCN, en },
});
