import { office as feature } from '../../../shared/features/office/feature';
import { defineBackend } from '../../define-backend';

export const office = defineBackend(feature, {
  handlers: () => import('./handlers'),
});
