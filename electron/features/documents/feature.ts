import { documents as feature } from '../../../shared/features/documents/feature';
import { defineBackend } from '../../define-backend';
import { step0040 } from './migrations/0040-forms';
import { step0110 } from './migrations/0110-print-layout';

export const documents = defineBackend(feature, {
  handlers: () => import('./handlers'),
  guards: () => import('./guards'),
  desk: () => import('./desk'),
  undo: () => import('./undo'),
  judges: () => import('./judges'),
  commands: () => import('./commands'),
  reminders: () => import('./reminders'),
  migrations: [step0040, step0110],
  jobs: () => import('./jobs'),
  documents: {
    trainingFile: async () => (await import('./documents/training-file')).trainingFile,
  },
  demo: () => import('./demo'),
});
