import { IconLayoutDashboard } from '@tabler/icons-react';
import { desk as feature } from '../../../shared/features/desk/feature';
import { definePages } from '../../lib/define-pages';
import { WorkbenchPage } from './pages/WorkbenchPage';

export const desk = definePages(feature, {
  pages: {
    '/': {
      component: WorkbenchPage,
      nav: { group: 'top', order: 0, label: 'desk.nav.desk', icon: IconLayoutDashboard },
    },
  },
});
