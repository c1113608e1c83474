import { IconLayoutDashboard } from '@tabler/icons-react';
import type { FeatureRoute } from '../../lib/feature-route';
import { WorkbenchPage } from './pages/WorkbenchPage';

export const deskRoutes: readonly FeatureRoute[] = [
  {
    path: '/',
    component: WorkbenchPage,
    nav: { group: 'top', order: 0, label: 'common.nav.desk', icon: IconLayoutDashboard },
  },
];
