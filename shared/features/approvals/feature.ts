import { defineFeature } from '../../kernel/define-feature';
import { zApprovalsStandard } from './standards';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';
import { approvalRecord } from './travel';

/** Decisions step by step, for every kind of subject that has a chain. */
export const approvals = defineFeature({
  name: 'approvals',
  contract: async () => (await import('./contract')).approvalsContract,
  powers: ['read'],
  records: [approvalRecord],
  standards: { approvals: zApprovalsStandard },
  addresses: ['/approvals'],
  // Each opens its own subject; the list where a subject has no page.
  reminders: { approvalWaiting: '/approvals', approvalUnderWay: '/approvals' },
  tiles: { waiting: '/approvals' },
  texts: { 'zh-CN': zhCN, en },
});
