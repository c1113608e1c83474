import { IconSettings } from '@tabler/icons-react';
import type { FeatureRoute } from '../../lib/feature-route';
import { SettingsPage } from './pages/SettingsPage';

export const officeRoutes: readonly FeatureRoute[] = [
  {
    path: '/settings',
    component: SettingsPage,
    nav: { group: 'office', order: 82, label: 'common.nav.settings', icon: IconSettings },
  },
];
