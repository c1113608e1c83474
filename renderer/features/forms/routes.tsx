import { IconFileCheck } from '@tabler/icons-react';
import type { FeatureRoute } from '../../lib/feature-route';
import { FormsPage } from './pages/FormsPage';

export const formsRoutes: readonly FeatureRoute[] = [
  {
    path: '/forms',
    component: FormsPage,
    nav: { order: 55, label: 'common.nav.forms', icon: IconFileCheck },
  },
];
