import { IconCalendarEvent } from '@tabler/icons-react';
import type { sessions as feature } from '../../../shared/features/sessions/feature';
import { useCall } from '../../lib/calls';
import { definePages } from '../../lib/define-pages';
import { later } from '../../lib/later';
import { fill } from '../../lib/slots';
import { courseActions } from '../courses/slots';
import { personTabs } from '../organization/slots';

export const sessions = definePages<typeof feature>({
  pages: {
    '/sessions': {
      page: async () => (await import('./pages/SessionsPage')).SessionsPage,
      nav: {
        job: 'training',
        order: 21,
        label: 'sessions.nav.sessions',
        icon: IconCalendarEvent,
        help: async () => (await import('./help')).sessionsHelp,
      },
    },
    '/sessions/$id': { page: async () => (await import('./pages/SessionPage')).SessionPage },
  },
  fills: [
    fill(courseActions, {
      key: 'sessions',
      component: later(async () => (await import('./components/CoursePrints')).CoursePrints),
    }),
    fill(personTabs, {
      key: 'sessions',
      title: 'sessions.person.tab',
      component: later(async () => (await import('./components/PersonTraining')).PersonTraining),
      useCount: (staffId) => useCall('sessions', 'getPersonTraining', staffId).data?.lines.length,
    }),
  ],
});
