import { IconBuildingCommunity, IconUsers } from '@tabler/icons-react';
import { organization as feature } from '../../../shared/features/organization/feature';
import { definePages } from '../../lib/define-pages';
import { paletteSources } from '../../lib/shell-slots';
import { fill } from '../../lib/slots';
import { palettePeople } from './components/palette-people';
import { OrganizationPage } from './pages/OrganizationPage';
import { PersonPage } from './pages/PersonPage';
import { StaffListPage } from './pages/StaffListPage';

export const organization = definePages(feature, {
  pages: {
    '/staff': {
      component: StaffListPage,
      nav: { group: 'top', order: 10, label: 'organization.nav.staff', icon: IconUsers },
    },
    '/staff/$id': { component: PersonPage },
    '/organization': {
      component: OrganizationPage,
      nav: { group: 'office', order: 80, label: 'organization.nav.units', icon: IconBuildingCommunity },
    },
  },
  fills: [fill(paletteSources, palettePeople)],
});
