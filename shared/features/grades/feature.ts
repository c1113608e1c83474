import { defineFeature } from '../../kernel/define-feature';
import { zGradesStandard } from './standards';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';
import { gradingApprovalRecord, gradingRecord, gradingReviewRecord } from './travel';

/** Gradings by three schemes, their sheets and opinions. */
export const grades = defineFeature({
  name: 'grades',
  contract: async () => (await import('./contract')).gradesContract,
  powers: ['read', 'enter', 'approve', 'confirm'],
  records: [gradingRecord, gradingApprovalRecord, gradingReviewRecord],
  documents: { gradingSheet: { subject: 'grading', prefix: 'DJSP' } },
  standards: { grades: zGradesStandard },
  workbooks: ['gradings'],
  workbookPowers: { gradings: { enter: 'grades.confirm' } },
  approvalSubjects: { grading: '/gradings?open=$id' },
  reminders: { gradingReview: '/gradings' },
  addresses: ['/gradings'],
  texts: { 'zh-CN': zhCN, en },
});
