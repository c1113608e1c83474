import { sessions as feature } from '../../../shared/features/sessions/feature';
import { defineBackend } from '../../define-backend';

export const sessions = defineBackend(feature, {
  handlers: () => import('./handlers'),
  guards: () => import('./guards'),
  judges: () => import('./judges'),
  desk: () => import('./desk'),
  undo: () => import('./undo'),
  reminders: () => import('./reminders'),
  workbooks: {
    sessions: async () => (await import('./workbooks/sessions')).sessionsWorkbook,
    attendance: async () => (await import('./workbooks/attendance')).attendanceWorkbook,
  },
  documents: {
    signInSheet: async () => (await import('./documents/sign-in-sheet')).signInSheet,
    trainingRecord: async () => (await import('./documents/training-record')).trainingRecord,
  },
  demo: () => import('./demo'),
});
