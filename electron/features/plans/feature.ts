import { plans as feature } from '../../../shared/features/plans/feature';
import { defineBackend } from '../../define-backend';

export const plans = defineBackend(feature, {
  handlers: () => import('./handlers'),
  desk: () => import('./desk'),
  undo: () => import('./undo'),
  reminders: () => import('./reminders'),
});
