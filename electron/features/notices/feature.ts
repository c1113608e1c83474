import noticesStandard from '../../../resources/standards/notices.json';
import { notices as feature } from '../../../shared/features/notices/feature';
import { defineBackend } from '../../define-backend';

export const notices = defineBackend(feature, {
  handlers: () => import('./handlers'),
  undo: () => import('./undo'),
  judges: () => import('./judges'),
  standards: { notices: noticesStandard },
  documents: {
    publicNotice: async () => (await import('./documents/public-notice')).publicNotice,
    commendation: async () => (await import('./documents/commendation')).commendation,
  },
  reminders: () => import('./reminders'),
  views: () => import('./show'),
  demo: () => import('./demo'),
});
