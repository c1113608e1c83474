import { plans as feature } from '../../../shared/features/plans/feature';
import { defineBackend } from '../../define-backend';
import { step0160 } from './migrations/0160-take-back';

export const plans = defineBackend(feature, {
  handlers: () => import('./handlers'),
  judges: () => import('./judges'),
  views: () => import('./show'),
  desk: () => import('./desk'),
  undo: () => import('./undo'),
  reminders: () => import('./reminders'),
  migrations: [step0160],
  documents: {
    trainingPlan: async () => (await import('./documents/training-plan')).trainingPlan,
  },
  demo: () => import('./demo'),
});
