import examsStandard1 from '../../../resources/standards/earlier/exams-1.json';
import examsStandard from '../../../resources/standards/exams.json';
import { skillExams as feature } from '../../../shared/features/skill-exams/feature';
import { defineBackend } from '../../define-backend';
import { step0326 } from './migrations/0326-trainer-charge';
import { payLines } from './views/pay-lines';

export const skillExams = defineBackend(feature, {
  handlers: () => import('./handlers'),
  undo: () => import('./undo'),
  judges: () => import('./judges'),
  views: () => import('./show'),
  standards: { exams: examsStandard },
  earlierStandards: [examsStandard1],
  migrations: [step0326],
  payLines,
  reminders: () => import('./reminders'),
  workbooks: {
    examScores: async () => (await import('./workbooks/exam-scores')).examScoresWorkbook,
  },
  documents: {
    trainerCharge: async () => (await import('./documents/trainer-charge')).trainerChargeSheet,
    scoreSheet: async () => (await import('./documents/score-sheet')).scoreSheet,
  },
  demo: () => import('./demo'),
});
