import { entryTests as feature } from '../../../shared/features/entry-tests/feature';
import { defineBackend } from '../../define-backend';
import { step0090 } from './migrations/0090-exams';

export const entryTests = defineBackend(feature, {
  handlers: () => import('./handlers'),
  judges: () => import('./judges'),
  desk: () => import('./desk'),
  undo: () => import('./undo'),
  migrations: [step0090],
  demo: () => import('./demo'),
});
