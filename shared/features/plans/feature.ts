import { defineFeature } from '../../kernel/define-feature';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';
import { planEventRecord, planItemRecord, planRecord, planTakeBackRecord } from './travel';

/** Individual plans that travel with the trainee through the departments. */
export const plans = defineFeature({
  name: 'plans',
  contract: async () => (await import('./contract')).plansContract,
  powers: ['read', 'enter', 'step', 'approve'],
  records: [planRecord, planItemRecord, planEventRecord, planTakeBackRecord],
  documents: { trainingPlan: { subject: 'plan', prefix: 'PXJH' } },
  reminders: { planItemOverdue: '/plans/$id', planDisputed: '/plans/$id' },
  addresses: ['/plans', '/plans/$id'],
  tiles: { active: '/plans?show=active' },
  firstSteps: { plan: '/plans' },
  texts: { 'zh-CN': zhCN, en },
});
