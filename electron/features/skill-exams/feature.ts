import { skillExams as feature } from '../../../shared/features/skill-exams/feature';
import { defineBackend } from '../../define-backend';

export const skillExams = defineBackend(feature, {
  handlers: () => import('./handlers'),
  judges: () => import('./judges'),
  reminders: () => import('./reminders'),
  workbooks: {
    examScores: async () => (await import('./workbooks/exam-scores')).examScoreSheet,
  },
});
