import { defineFeature } from '../../kernel/define-feature';
import { zAppraisalStandard, zKpiStandard } from './standards';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';
import {
  appraisalAppealRecord,
  appraisalCycleRecord,
  appraisalDecisionRecord,
  appraisalFormRecord,
  appraisalInterviewRecord,
  appraisalResultRecord,
  appraisalScoreRecord,
  improvementPlanRecord,
  kpiActualRecord,
  serviceEventRecord,
} from './travel';

/** Cycles, scorecards, KPI, service events. */
export const appraisal = defineFeature({
  name: 'appraisal',
  contract: async () => (await import('./contract')).appraisalContract,
  powers: ['read', 'enter', 'close', 'score', 'decide'],
  records: [
    appraisalCycleRecord,
    appraisalFormRecord,
    appraisalScoreRecord,
    appraisalResultRecord,
    appraisalDecisionRecord,
    appraisalAppealRecord,
    appraisalInterviewRecord,
    improvementPlanRecord,
    kpiActualRecord,
    serviceEventRecord,
  ],
  documents: {
    appraisalSheet: { subject: 'appraisalForm', prefix: 'JXKH' },
    improvementSheet: { subject: 'appraisalForm', prefix: 'JXGJ' },
  },
  standards: { appraisal: zAppraisalStandard, kpi: zKpiStandard },
  workbooks: ['kpi', 'appraisalScores'],
  workbookPowers: { appraisalScores: { enter: 'appraisal.score', read: 'appraisal.readRaters' } },
  partPowers: ['readRaters'],
  reminders: { appraisalOpen: '/appraisal/$id', appealOpen: '/appraisal/sheets/$id' },
  addresses: ['/appraisal', '/appraisal/$id', '/appraisal/sheets/$id', '/kpi', '/service-events'],
  texts: { 'zh-CN': zhCN, en },
});
