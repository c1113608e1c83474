import { IconFileCheck } from '@tabler/icons-react';
import type { FeatureRoute } from '../../lib/feature-route';
import { FormsPage } from './pages/FormsPage';

export const formsRoutes: readonly FeatureRoute[] = [
  {
    path: '/forms',
    component: FormsPage,
    nav: { group: 'files', order: 60, label: 'common.nav.forms', icon: IconFileCheck },
  },
];
