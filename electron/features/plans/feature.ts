import { plans as feature } from '../../../shared/features/plans/feature';
import { defineBackend } from '../../define-backend';

export const plans = defineBackend(feature, {
  handlers: () => import('./handlers'),
  judges: () => import('./judges'),
  desk: () => import('./desk'),
  reminders: () => import('./reminders'),
});
