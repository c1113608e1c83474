import { onboarding as feature } from '../../../shared/features/onboarding/feature';
import { defineBackend } from '../../define-backend';
import { step0170 } from './migrations/0170-onboarding-case';

export const onboarding = defineBackend(feature, {
  handlers: () => import('./handlers'),
  undo: () => import('./undo'),
  judges: () => import('./judges'),
  migrations: [step0170],
  documents: {
    onboardingSheet: async () => (await import('./documents/onboarding-sheet')).onboardingSheet,
  },
  views: () => import('./show'),
  reminders: () => import('./reminders'),
  approvalSubjects: () => import('./subjects'),
  demo: () => import('./demo'),
});
