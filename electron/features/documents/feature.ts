import { documents as feature } from '../../../shared/features/documents/feature';
import { defineBackend } from '../../define-backend';
import { step0040 } from './migrations/0040-forms';

export const documents = defineBackend(feature, {
  handlers: () => import('./handlers'),
  undo: () => import('./undo'),
  reminders: () => import('./reminders'),
  migrations: [step0040],
  jobs: () => import('./jobs'),
});
