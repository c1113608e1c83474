import { entryTests as feature } from '../../../shared/features/entry-tests/feature';
import { defineBackend } from '../../define-backend';
import { step0090 } from './migrations/0090-exams';
import { step0150 } from './migrations/0150-exam-gates';

export const entryTests = defineBackend(feature, {
  handlers: () => import('./handlers'),
  judges: () => import('./judges'),
  desk: () => import('./desk'),
  undo: () => import('./undo'),
  migrations: [step0090, step0150],
  demo: () => import('./demo'),
});
