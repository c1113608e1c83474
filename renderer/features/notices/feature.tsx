import { IconSpeakerphone } from '@tabler/icons-react';
import type { notices as feature } from '../../../shared/features/notices/feature';
import { useCall } from '../../lib/calls';
import { definePages } from '../../lib/define-pages';
import { later } from '../../lib/later';
import { fill } from '../../lib/slots';
import { personTabs } from '../organization/slots';

export const notices = definePages<typeof feature>({
  pages: {
    '/notices': {
      page: async () => (await import('./pages/NoticesPage')).NoticesPage,
      nav: {
        job: 'people',
        order: 12,
        label: 'notices.title',
        icon: IconSpeakerphone,
        help: async () => (await import('./help')).noticesHelp,
      },
    },
    '/notices/$id': { page: async () => (await import('./pages/NoticePage')).NoticePage },
  },
  fills: [
    fill(personTabs, {
      key: 'notices',
      title: 'notices.person.title',
      component: later(async () => (await import('./components/PersonNotices')).PersonNotices),
      useCount: (staffId) => useCall('notices', 'listNotices', { staffId }).data?.length,
    }),
  ],
});
