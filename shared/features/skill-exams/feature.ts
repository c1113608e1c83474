import { defineFeature } from '../../kernel/define-feature';
import { zExamsStandard } from './standards';
import { en } from './texts.en';
import { zhCN } from './texts.zh-CN';
import {
  examDecisionRecord,
  examPanelMemberRecord,
  examPanelScoreRecord,
  skillLackRecord,
  trainerChargeRecord,
} from './travel';

/** Theory, practical, comprehensive: panels, retakes, decisions, what trainers answer for. */
export const skillExams = defineFeature({
  name: 'skillExams',
  contract: async () => (await import('./contract')).skillExamsContract,
  powers: ['read', 'readCharges', 'enter', 'decide', 'charge'],
  records: [
    examPanelMemberRecord,
    examPanelScoreRecord,
    examDecisionRecord,
    skillLackRecord,
    trainerChargeRecord,
  ],
  documents: {
    scoreSheet: { subject: 'exam', prefix: 'KHCJ' },
    trainerCharge: { subject: 'trainerCharge', prefix: 'PXZR' },
  },
  standards: { exams: zExamsStandard },
  workbooks: ['examScores'],
  reminders: {
    retakeDue: '/skill-exams/$id',
    chargeToConfirm: '/trainers?open=$id',
    obligationOpen: '/trainers?open=$id',
  },
  addresses: ['/skill-exams', '/skill-exams/$id', '/trainers'],
  addressPowers: { '/trainers': 'skillExams.readCharges' },
  texts: { 'zh-CN': zhCN, en },
});
