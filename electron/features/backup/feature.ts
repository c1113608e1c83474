import backupStandard from '../../../resources/standards/backup.json';
import { backup as feature } from '../../../shared/features/backup/feature';
import { defineBackend } from '../../define-backend';

export const backup = defineBackend(feature, {
  handlers: () => import('./handlers'),
  commands: () => import('./commands'),
  views: () => import('./show'),
  standards: { backup: backupStandard },
  desk: () => import('./desk'),
  reminders: () => import('./reminders'),
  jobs: () => import('./jobs'),
  demo: () => import('./demo'),
  shown: async (app) => (await import('./service/schedule')).startDaily(app),
});
