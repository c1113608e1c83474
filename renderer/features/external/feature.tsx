import { IconSchool } from '@tabler/icons-react';
import type { external as feature } from '../../../shared/features/external/feature';
import { definePages } from '../../lib/define-pages';
import { later } from '../../lib/later';
import { fill } from '../../lib/slots';
import { personPlansParts } from '../plans/slots';

export const external = definePages<typeof feature>({
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
  fills: [
    fill(personPlansParts, {
      key: 'external',
      component: later(async () => (await import('./components/PersonExternal')).PersonExternal),
    }),
  ],
});
