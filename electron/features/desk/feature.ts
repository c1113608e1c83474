import { desk as feature } from '../../../shared/features/desk/feature';
import { defineBackend } from '../../define-backend';

export const desk = defineBackend(feature, {
  handlers: () => import('./handlers'),
  answeredAhead: ['getWorkbench'],
  views: () => import('./show'),
});
