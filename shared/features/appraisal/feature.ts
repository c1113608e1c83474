import { defineFeature } from '../../kernel/define-feature';
import { zAppraisalStandard, zKpiStandard } from './standards';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';
import { cycleGroupRecord, cyclePapersRecord, ownPlanRecord, ownSummaryRecord } from './travel/own-papers';
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
} from './travel/records';
import {
  appraisalMeasureRecord,
  appraisalRewardRecord,
  appraisalValueRecord,
  serviceHandlingRecord,
} from './travel/values';

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
    ownPlanRecord,
    ownSummaryRecord,
    cyclePapersRecord,
    cycleGroupRecord,
    appraisalMeasureRecord,
    appraisalValueRecord,
    appraisalRewardRecord,
    serviceHandlingRecord,
  ],
  documents: {
    appraisalSheet: { subject: 'appraisalForm', prefix: 'JXKH' },
    ownPlan: { subject: 'appraisalForm', prefix: 'KHJH' },
    improvementSheet: { subject: 'appraisalForm', prefix: 'JXGJ' },
  },
  standards: { appraisal: zAppraisalStandard, kpi: zKpiStandard },
  workbooks: ['kpi', 'appraisalScores'],
  workbookPowers: { appraisalScores: { enter: 'appraisal.score', read: 'appraisal.readRaters' } },
  partPowers: ['readRaters'],
  reminders: {
    appraisalOpen: '/appraisal/$id',
    appealOpen: '/appraisal/sheets/$id',
    ownPlanDue: '/appraisal/$id',
    ownSummaryDue: '/appraisal/$id',
    improvementEnding: '/appraisal/sheets/$id',
    findingDue: '/service-events',
  },
  addresses: ['/appraisal', '/appraisal/$id', '/appraisal/sheets/$id', '/kpi', '/service-events'],
  texts: { 'zh-CN': zhCN, en },
});
