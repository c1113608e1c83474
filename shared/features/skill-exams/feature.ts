import { defineFeature } from '../../kernel/define-feature';
import { zExamsStandard } from './standards';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';
import { examDecisionRecord, examPanelMemberRecord, examPanelScoreRecord, skillLackRecord } from './travel';

/** Theory, practical, comprehensive: panels, retakes, decisions, what trainers answer for. */
export const skillExams = defineFeature({
  name: 'skillExams',
  contract: async () => (await import('./contract')).skillExamsContract,
  powers: ['read', 'readCharges', 'enter', 'decide'],
  records: [examPanelMemberRecord, examPanelScoreRecord, examDecisionRecord, skillLackRecord],
  documents: { scoreSheet: { subject: 'exam', prefix: 'KHCJ' } },
  standards: { exams: zExamsStandard },
  workbooks: ['examScores'],
  reminders: { retakeDue: '/skill-exams/$id' },
  addresses: ['/skill-exams', '/skill-exams/$id', '/trainers'],
  addressPowers: { '/trainers': 'skillExams.readCharges' },
  texts: { 'zh-CN': zhCN, en },
});
