import { plans as feature } from '../../../shared/features/plans/feature';
import { defineBackend } from '../../define-backend';

export const plans = defineBackend(feature, {
  handlers: () => import('./handlers'),
  views: () => import('./show'),
  desk: () => import('./desk'),
  reminders: () => import('./reminders'),
  demo: () => import('./demo'),
});
