import { onboarding as feature } from '../../../shared/features/onboarding/feature';
import { defineBackend } from '../../define-backend';

export const onboarding = defineBackend(feature, {
  handlers: () => import('./handlers'),
  undo: () => import('./undo'),
  judges: () => import('./judges'),
  reminders: () => import('./reminders'),
});
