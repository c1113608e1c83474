import { IconLayoutDashboard } from '@tabler/icons-react';
import { desk as feature } from '../../../shared/features/desk/feature';
import { definePages } from '../../lib/define-pages';

export const desk = definePages(feature, {
  pages: {
    '/': {
      page: async () => (await import('./pages/WorkbenchPage')).WorkbenchPage,
      nav: { job: 'desk', order: 0, label: 'desk.nav.desk', icon: IconLayoutDashboard },
    },
  },
});
