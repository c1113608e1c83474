import { office as feature } from '../../../shared/features/office/feature';
import { defineBackend } from '../../define-backend';

export const office = defineBackend(feature, {
  handlers: () => import('./handlers'),
  guards: () => import('./guards'),
  answeredAhead: ['getOffice', 'getSettings'],
  desk: () => import('./desk'),
  commands: () => import('./commands'),
  shown: async (app) => app.speak((await import('./service')).readSettings(app).language),
  demo: () => import('./demo'),
});
