import { IconLayoutDashboard } from '@tabler/icons-react';
import type { desk as feature } from '../../../shared/features/desk/feature';
import { definePages } from '../../lib/define-pages';
import { WorkbenchPage } from './pages/WorkbenchPage';

export const desk = definePages<typeof feature>({
  pages: {
    '/': {
      // The page that everybody sees first comes along with the shell.
      page: async () => WorkbenchPage,
      nav: { group: 'top', order: 0, label: 'desk.nav.desk', icon: IconLayoutDashboard },
    },
  },
});
