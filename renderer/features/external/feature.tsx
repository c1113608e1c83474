import { IconSchool } from '@tabler/icons-react';
import { external as feature } from '../../../shared/features/external/feature';
import { definePages } from '../../lib/define-pages';
import { fill } from '../../lib/slots';
import { personPlansParts } from '../plans/slots';
import { PersonExternal } from './components/PersonExternal';

export const external = definePages(feature, {
  pages: {
    '/external': {
      page: async () => (await import('./pages/ExternalPage')).ExternalPage,
      nav: {
        job: 'training',
        order: 24,
        label: 'external.title',
        icon: IconSchool,
        help: async () => (await import('./help')).externalHelp,
      },
    },
  },
  fills: [fill(personPlansParts, { key: 'external', component: PersonExternal })],
});
