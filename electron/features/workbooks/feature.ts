import { workbooks as feature } from '../../../shared/features/workbooks/feature';
import { defineBackend } from '../../define-backend';
import { step0060 } from './migrations/0060-sheets';

export const workbooks = defineBackend(feature, {
  handlers: () => import('./handlers'),
  undo: () => import('./undo'),
  commands: () => import('./commands'),
  migrations: [step0060],
  jobs: () => import('./jobs'),
  demo: () => import('./demo'),
});
