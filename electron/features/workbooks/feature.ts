import { workbooks as feature } from '../../../shared/features/workbooks/feature';
import { defineBackend } from '../../define-backend';
import { step0060 } from './migrations/0060-sheets';
import { step0220 } from './migrations/0220-way-back';
import { step0340 } from './migrations/0340-mapping';

export const workbooks = defineBackend(feature, {
  handlers: () => import('./handlers'),
  guards: () => import('./guards'),
  undo: () => import('./undo'),
  commands: () => import('./commands'),
  views: () => import('./show'),
  migrations: [step0060, step0220, step0340],
  jobs: () => import('./jobs'),
  demo: () => import('./demo'),
});
