import { defineFeature } from '../../kernel/define-feature';
import { zApprovalsStandard } from './standards';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';
import { approvalRecord } from './travel';

/** Decisions step by step, for every kind of subject that has a chain. */
export const approvals = defineFeature({
  name: 'approvals',
  contract: async () => ({}),
  powers: [],
  records: [approvalRecord],
  standards: { approvals: zApprovalsStandard },
  texts: { 'zh-CN': zhCN, en },
});
