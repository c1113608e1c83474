import { external as feature } from '../../../shared/features/external/feature';
import { defineBackend } from '../../define-backend';

export const external = defineBackend(feature, {
  handlers: () => import('./handlers'),
  undo: () => import('./undo'),
  judges: () => import('./judges'),
});
