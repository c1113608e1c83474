import { IconTransfer } from '@tabler/icons-react';
import type { FeatureRoute } from '../../lib/feature-route';
import { ExchangePage } from './pages/ExchangePage';

export const exchangeRoutes: readonly FeatureRoute[] = [
  {
    path: '/exchange',
    component: ExchangePage,
    nav: { group: 'files', order: 62, label: 'common.nav.exchange', icon: IconTransfer },
  },
];
