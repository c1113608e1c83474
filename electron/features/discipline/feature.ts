import disciplineStandard from '../../../resources/standards/discipline.json';
import { discipline as feature } from '../../../shared/features/discipline/feature';
import { defineBackend } from '../../define-backend';

export const discipline = defineBackend(feature, {
  handlers: () => import('./handlers'),
  undo: () => import('./undo'),
  judges: () => import('./judges'),
  standards: { discipline: disciplineStandard },
  documents: {
    disciplineNotice: async () => (await import('./documents/discipline-notice')).disciplineNotice,
  },
  reminders: () => import('./reminders'),
  views: () => import('./show'),
  demo: () => import('./demo'),
});
