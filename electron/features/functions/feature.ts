import functionsStandard from '../../../resources/standards/functions.json';
import { functions as feature } from '../../../shared/features/functions/feature';
import { defineBackend } from '../../define-backend';
import { step0140 } from './migrations/0140-office-records';

export const functions = defineBackend(feature, {
  handlers: () => import('./handlers'),
  undo: () => import('./undo'),
  judges: () => import('./judges'),
  standards: { functions: functionsStandard },
  migrations: [step0140],
  views: () => import('./show'),
  demo: () => import('./demo'),
});
