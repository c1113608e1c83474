import { IconLayoutDashboard, IconListCheck } from '@tabler/icons-react';
import type { desk as feature } from '../../../shared/features/desk/feature';
import { definePages } from '../../lib/define-pages';
import { WorkbenchPage } from './pages/WorkbenchPage';

export const desk = definePages<typeof feature>({
  pages: {
    '/': {
      // The page that everybody sees first comes along with the shell.
      page: async () => WorkbenchPage,
      nav: {
        job: 'desk',
        order: 0,
        label: 'desk.nav.desk',
        icon: IconLayoutDashboard,
        help: async () => (await import('./help')).deskHelp,
      },
    },
    '/first-month': {
      page: async () => (await import('./pages/FirstMonthPage')).FirstMonthPage,
      nav: {
        job: 'desk',
        order: 1,
        label: 'desk.firstMonth.title',
        icon: IconListCheck,
        help: async () => (await import('./help')).firstMonthHelp,
      },
    },
  },
});
