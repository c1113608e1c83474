import { onboarding as feature } from '../../../shared/features/onboarding/feature';
import { defineBackend } from '../../define-backend';

export const onboarding = defineBackend(feature, {
  handlers: () => import('./handlers'),
  judges: () => import('./judges'),
  undo: () => import('./undo'),
  reminders: () => import('./reminders'),
});
