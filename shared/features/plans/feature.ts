import { defineFeature } from '../../kernel/define-feature';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';
import { planEventRecord, planFindingRecord, planItemRecord, planRecord, planTakeBackRecord } from './travel';

/** Individual plans that travel with the trainee through the departments. */
export const plans = defineFeature({
  name: 'plans',
  contract: async () => (await import('./contract')).plansContract,
  powers: ['read', 'enter', 'step', 'approve'],
  records: [planRecord, planItemRecord, planEventRecord, planTakeBackRecord, planFindingRecord],
  documents: {
    trainingPlan: { subject: 'plan', prefix: 'PXJH' },
    dealerNotice: { subject: 'planFinding', prefix: 'WPTZ' },
    dealerFeedback: { subject: 'plan', prefix: 'WPFK' },
  },
  reminders: { planItemOverdue: '/plans/$id', planDisputed: '/plans/$id', planFinding: '/plans/$id' },
  approvalSubjects: { plan: '/plans/$id' },
  addresses: ['/plans', '/plans/$id'],
  tiles: { active: '/plans?show=active' },
  firstSteps: { plan: '/plans' },
  texts: { 'zh-CN': zhCN, en },
});
