import { IconFileSpreadsheet } from '@tabler/icons-react';
import type { FeatureRoute } from '../../lib/feature-route';
import { ImportPage } from './pages/ImportPage';

export const sheetsRoutes: readonly FeatureRoute[] = [
  {
    path: '/import',
    component: ImportPage,
    nav: { group: 'files', order: 61, label: 'sheets.nav', icon: IconFileSpreadsheet },
  },
  { path: '/import/$kind', component: ImportPage },
];
