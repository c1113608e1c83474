import { IconSettings } from '@tabler/icons-react';
import type { FeatureRoute } from '../../lib/feature-route';
import { SettingsPage } from './pages/SettingsPage';

export const officeRoutes: readonly FeatureRoute[] = [
  {
    path: '/settings',
    component: SettingsPage,
    nav: { order: 100, label: 'common.nav.settings', icon: IconSettings },
  },
];
