import { defineFeature } from '../../kernel/define-feature';
import { pointsSubjectRecord } from './rules/sheet-subject';
import { zPointsStandard } from './standards';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';
import {
  payFactRecord,
  paySettlementRecord,
  pointsEntryRecord,
  pointsMonthRecord,
  pointsProposalRecord,
} from './travel';

/** The ledger of points, its months, and the pay that follows. */
export const points = defineFeature({
  name: 'points',
  contract: async () => (await import('./contract')).pointsContract,
  powers: ['read', 'enter', 'close', 'decide', 'readPay', 'enterPay', 'confirm'],
  records: [pointsEntryRecord, pointsMonthRecord, pointsProposalRecord, payFactRecord, paySettlementRecord],
  documents: { pointsSheet: { subject: 'pointsMonth', prefix: 'JFKH' } },
  standards: { points: zPointsStandard },
  subjects: { pointsMonth: pointsSubjectRecord },
  workbooks: ['points'],
  reminders: { gradingYearEnding: '/staff/$id?tab=points', pointsMonthOpen: '/points?month=$id' },
  addresses: ['/points', '/pay'],
  firstSteps: { entered: '/points', closed: '/points' },
  texts: { 'zh-CN': zhCN, en },
});
