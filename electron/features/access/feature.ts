import accessStandard from '../../../resources/standards/access.json';
import { access as feature } from '../../../shared/features/access/feature';
import { defineBackend } from '../../define-backend';
import { step0320 } from './migrations/0320-users';
import { namesWith, stance } from './service/stance';

export const access = defineBackend(feature, {
  migrations: [step0320],
  standards: { access: accessStandard },
  handlers: () => import('./handlers'),
  answeredAhead: ['getSession'],
  jobs: () => import('./jobs'),
  papers: { recovery: async () => (await import('./papers/recovery')).recoveryPaper },
  views: () => import('./show'),
  stance,
  colleagues: namesWith,
  identify: () => import('./service/identify'),
  demo: () => import('./demo'),
});
