import { IconChartBar, IconCoin } from '@tabler/icons-react';
import type { FeatureRoute } from '../../lib/feature-route';
import { MonthPage } from './pages/MonthPage';
import { PayPage } from './pages/PayPage';

export const pointsRoutes: readonly FeatureRoute[] = [
  {
    path: '/points',
    component: MonthPage,
    nav: { group: 'assessment', order: 42, label: 'points.nav.month', icon: IconChartBar },
  },
  {
    path: '/pay',
    component: PayPage,
    nav: { group: 'assessment', order: 43, label: 'points.nav.pay', icon: IconCoin },
  },
];
