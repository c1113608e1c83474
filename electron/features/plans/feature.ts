import { plans as feature } from '../../../shared/features/plans/feature';
import { defineBackend } from '../../define-backend';

export const plans = defineBackend(feature, {
  handlers: () => import('./handlers'),
  judges: () => import('./judges'),
  views: () => import('./show'),
  desk: () => import('./desk'),
  undo: () => import('./undo'),
  approvalSubjects: () => import('./subjects'),
  reminders: () => import('./reminders'),
  documents: {
    trainingPlan: async () => (await import('./documents/training-plan')).trainingPlan,
  },
  demo: () => import('./demo'),
});
