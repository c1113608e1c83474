import { IconLayoutDashboard, IconListCheck } from '@tabler/icons-react';
import { desk as feature } from '../../../shared/features/desk/feature';
import { definePages } from '../../lib/define-pages';

export const desk = definePages(feature, {
  pages: {
    '/': {
      page: async () => (await import('./pages/WorkbenchPage')).WorkbenchPage,
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
