import { IconBuildingCommunity, IconUsers } from '@tabler/icons-react';
import type { organization as feature } from '../../../shared/features/organization/feature';
import { definePages } from '../../lib/define-pages';
import { paletteSources } from '../../lib/shell-slots';
import { fill } from '../../lib/slots';
import { speller } from '../../lib/spelling';
import { palettePeople } from './components/palette-people';
import { spellLabels } from './components/spell-labels';

export const organization = definePages<typeof feature>({
  pages: {
    '/staff': {
      page: async () => (await import('./pages/StaffListPage')).StaffListPage,
      nav: {
        job: 'people',
        order: 10,
        label: 'organization.nav.staff',
        icon: IconUsers,
        help: async () => (await import('./help')).staffHelp,
      },
    },
    '/staff/$id': { page: async () => (await import('./pages/PersonPage')).PersonPage },
    '/organization': {
      page: async () => (await import('./pages/OrganizationPage')).OrganizationPage,
      nav: {
        job: 'office',
        order: 90,
        label: 'organization.nav.units',
        icon: IconBuildingCommunity,
        help: async () => (await import('./help')).unitsHelp,
      },
    },
  },
  fills: [fill(paletteSources, palettePeople), fill(speller, spellLabels)],
});
