import { plans as feature } from '../../../shared/features/plans/feature';
import { defineBackend } from '../../define-backend';
import { step0160 } from './migrations/0160-back-and-findings';

export const plans = defineBackend(feature, {
  handlers: () => import('./handlers'),
  guards: () => import('./guards'),
  judges: () => import('./judges'),
  views: () => import('./show'),
  desk: () => import('./desk'),
  undo: () => import('./undo'),
  approvalSubjects: () => import('./subjects'),
  reminders: () => import('./reminders'),
  migrations: [step0160],
  documents: {
    dealerNotice: async () => (await import('./documents/dealer-notice')).dealerNotice,
    dealerFeedback: async () => (await import('./documents/dealer-feedback')).dealerFeedback,
    trainingPlan: async () => (await import('./documents/training-plan')).trainingPlan,
  },
  demo: () => import('./demo'),
});
