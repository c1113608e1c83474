import { IconBuildingCommunity, IconUsers } from '@tabler/icons-react';
import type { FeatureRoute } from '../../lib/feature-route';
import { OrganizationPage } from './pages/OrganizationPage';
import { PersonPage } from './pages/PersonPage';
import { StaffListPage } from './pages/StaffListPage';

export const organizationRoutes: readonly FeatureRoute[] = [
  {
    path: '/staff',
    component: StaffListPage,
    nav: { group: 'top', order: 10, label: 'common.nav.staff', icon: IconUsers },
  },
  { path: '/staff/$id', component: PersonPage },
  {
    path: '/organization',
    component: OrganizationPage,
    nav: { group: 'office', order: 80, label: 'common.nav.organization', icon: IconBuildingCommunity },
  },
];
