import { lists as feature } from '../../../shared/features/lists/feature';
import { defineBackend } from '../../define-backend';

export const lists = defineBackend(feature, {
  handlers: () => import('./handlers'),
  jobs: () => import('./jobs'),
  papers: {
    list: async () => (await import('./papers/list')).listUpright,
    wideList: async () => (await import('./papers/list')).listWide,
  },
});
